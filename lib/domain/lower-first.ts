/** A label as it is within a sentence: "attacks"; a leading abbreviation keeps its capitals. */
export function lowerFirst(label: string): string {
  return label.replace(/^[A-Z](?![A-Z.])/, (letter) => letter.toLowerCase());
}
