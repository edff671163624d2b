"use strict";
module.exports = { SourceCode: class SourceCode {} };
