/**
 * Where a key leads from row `row` of `count`: arrows by one, Home and End to the ends, and by `page` rows where the list
 * pages itself. `null` for a key that is not the list's.
 */
export function rowAfterKey(key: string, row: number, count: number, page?: number): number | null {
  const to = (next: number) => Math.min(count - 1, Math.max(0, next));
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return to(row + 1);
    case "ArrowUp":
      return to(row - 1);
    case "PageDown":
      return page === undefined ? null : to(row + page);
    case "PageUp":
      return page === undefined ? null : to(row - page);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
