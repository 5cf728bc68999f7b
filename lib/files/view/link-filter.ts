/** A filter of a column as a link tells it, by texts: the values that are left, or those that are left out. */
export interface LinkFilter {
  /** As {@link columnNames} gives it. */
  readonly column: string;
  readonly keeps: boolean;
  readonly values: readonly string[];
}

/** `kind:drone,rocket`; a colon, comma or backslash of a name itself has a backslash before it. */
export function printLinkFilter({ column, values }: LinkFilter): string {
  return `${escaped(column)}:${values.map(escaped).join(",")}${values.at(-1) === "" ? "," : ""}`;
}

/** `null` where no column is named. */
export function parseLinkFilter(text: string, keeps: boolean): LinkFilter | null {
  const parts: string[] = [""];
  let isColumn = true;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? "";
    const at = parts.length - 1;
    if (letter === "\\" && i + 1 < text.length) {
      i += 1;
      parts[at] += text[i] ?? "";
    } else if ((isColumn && letter === ":") || (!isColumn && letter === ",")) {
      isColumn = false;
      parts.push("");
    } else parts[at] += letter;
  }
  const [column = "", ...values] = parts;
  if (column === "" || isColumn) return null;
  // What follows the last comma, or the colon, is a value only where something stands there.
  if (values.at(-1) === "") values.pop();
  return { column, keeps, values };
}

function escaped(text: string): string {
  return text.replace(/[\\:,]/g, (letter) => `\\${letter}`);
}
