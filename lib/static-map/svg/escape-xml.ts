const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that XML 1.0 forbids even as entities, and halves of surrogate pairs. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without what XML cannot hold, even escaped. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

/** A text for an element or for an attribute in either kind of quotes; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}
