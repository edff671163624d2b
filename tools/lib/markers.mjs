/** Parts of hand-written files that are generated: what stands between `<!-- begin name -->` and `<!-- end name -->`. */

const begin = (name) => `<!-- begin ${name} -->`;
const end = (name) => `<!-- end ${name} -->`;

/** @returns {string | undefined} the text with the part between the markers replaced; undefined when a marker is missing */
export function replaceMarked(text, name, body) {
  const from = text.indexOf(begin(name));
  const to = text.indexOf(end(name));
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from)}${marked(name, body)}${text.slice(to + end(name).length)}`;
}

export const marked = (name, body) => `${begin(name)}\n${body}\n${end(name)}`;

/** The text without the marker lines themselves. */
export const withoutMarkers = (text) => text.replace(/^<!-- (?:begin|end) [a-z]+ -->\n+/gm, "");
