/** A cell of a grid: row 0 is its head. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What of a key press leads through a grid. */
interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/**
 * Where a key leads: arrows by one, Home and End to the ends of the row, with Ctrl to the first and last cell of all, page keys by
 * `page` rows. `rows` with the head, `isRtl` where the first column is at the right. `null` for a key that is not the grid's.
 */
export function cellAfterKey(
  { key, ctrlKey }: GridKey,
  { row, column }: GridCell,
  size: { readonly rows: number; readonly columns: number; readonly page: number; readonly isRtl: boolean },
): GridCell | null {
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(0, Math.min(size.rows - 1, nextRow)),
    column: Math.max(0, Math.min(size.columns - 1, nextColumn)),
  });
  switch (key) {
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? size.rows - 1 : row, size.columns - 1);
    default:
  }
  if (ctrlKey) return null;
  const onward = size.isRtl ? -1 : 1;
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + onward);
    case "ArrowLeft":
      return to(row, column - onward);
    case "PageDown":
      return to(row + size.page, column);
    case "PageUp":
      // A page stops at the first row; an arrow goes on to the head.
      return row === 0 ? to(0, column) : to(Math.max(1, row - size.page), column);
    default:
      return null;
  }
}
