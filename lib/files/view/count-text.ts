/** "1 row", "12,345 rows": a count with its word, whose plural has an s. */
export function countText(count: number, word: string): string {
  return `${count.toLocaleString("en-GB")} ${word}${count === 1 ? "" : "s"}`;
}
