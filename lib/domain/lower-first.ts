/** A label as it is within a sentence: "attacks"; a leading abbreviation keeps its capitals. */
export function lowerFirst(label: string): string {
  return label.replace(/^[A-Z](?![A-Z.])/, (letter) => letter.toLowerCase());
}

/** A text as it is at the head of a sentence: "Attacks". */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
