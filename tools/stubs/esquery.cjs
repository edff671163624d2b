"use strict";
/** Our rules listen to node types alone ("root"), never to selectors: no grammar is needed. */
module.exports = {
  parse(selector) {
    if (!/^\w+$/.test(selector)) throw new Error(`only a node type can be listened to here, not "${selector}"`);
    return { type: "identifier", value: selector };
  },
  matches: (node, selector) => node.type === selector.value,
};
