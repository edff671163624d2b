"use strict";
module.exports = { analyze: () => null };
