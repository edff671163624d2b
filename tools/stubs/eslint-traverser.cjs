"use strict";
module.exports = { getKeys: Object.keys };
