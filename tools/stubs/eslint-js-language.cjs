"use strict";
/** What ESLint's default config names as its language; a policy always has another one. */
module.exports = {
  fileType: "text",
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: "type",
  visitorKeys: {},
  validateLanguageOptions() {},
  parse() {
    throw new Error("clauselint reads policies, not JavaScript");
  },
  createSourceCode() {
    throw new Error("clauselint reads policies, not JavaScript");
  },
};
