import { lowerBound } from "@/lib/collection/slice";

/** Rows by the cell of a grid that they lie in; those of one cell in the order of the table, and so by day. */
export interface GridIndex {
  readonly columns: number;
  readonly rows: number;
  /** The grid's corner and a cell's sides, web mercator 0..1. */
  readonly x: number;
  readonly y: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Where a cell's rows begin in `items`, and one more. */
  readonly begins: Uint32Array;
  readonly items: Uint32Array;
}

const ROWS_A_CELL = 8;
const MAX_SIDE = 400;

/** A grid over all that `positions` (pairs, web mercator 0..1) cover. */
export function gridIndex(positions: Float32Array): GridIndex {
  const count = positions.length / 2;
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (let i = 0; i < positions.length; i += 2) {
    const [px, py] = [positions[i] as number, positions[i + 1] as number]; // within the column
    if (px < left) left = px;
    if (px > right) right = px;
    if (py < top) top = py;
    if (py > bottom) bottom = py;
  }
  const side = Math.max(1, Math.min(MAX_SIDE, Math.ceil(Math.sqrt(count / ROWS_A_CELL))));
  const grid = {
    columns: side,
    rows: side,
    x: left,
    y: top,
    cellWidth: Math.max(1e-9, (right - left) / side),
    cellHeight: Math.max(1e-9, (bottom - top) / side),
  };
  const begins = new Uint32Array(side * side + 1);
  const cellOf = (i: number) => {
    const column = clampCell(((positions[i * 2] as number) - left) / grid.cellWidth, side);
    const row = clampCell(((positions[i * 2 + 1] as number) - top) / grid.cellHeight, side);
    return row * side + column;
  };
  for (let i = 0; i < count; i += 1) begins[cellOf(i) + 1] = (begins[cellOf(i) + 1] as number) + 1;
  for (let cell = 0; cell < side * side; cell += 1)
    begins[cell + 1] = (begins[cell + 1] as number) + (begins[cell] as number);
  const items = new Uint32Array(count);
  const filled = begins.slice();
  for (let i = 0; i < count; i += 1) {
    const cell = cellOf(i);
    const at = filled[cell] as number;
    items[at] = i;
    filled[cell] = at + 1;
  }
  return { ...grid, begins, items };
}

/** What lies at a point: the nearest row, of equally near ones the latest, and how many lie within the radius. */
export interface PickedRows {
  readonly index: number;
  readonly count: number;
}

/** Looks among the rows `lo` to `hi` (without it) that `isShown` lets through; `x`, `y` and `radius` in web mercator 0..1. */
export function pickRows(
  grid: GridIndex,
  positions: Float32Array,
  { lo, hi }: { readonly lo: number; readonly hi: number },
  isShown: (index: number) => boolean,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
): PickedRows | null {
  const { columns, rows, begins, items } = grid;
  const column = (value: number) => Math.floor((value - grid.x) / grid.cellWidth);
  const row = (value: number) => Math.floor((value - grid.y) / grid.cellHeight);
  if (column(x + radius) < 0 || column(x - radius) > columns || row(y + radius) < 0 || row(y - radius) > rows)
    return null;
  let [index, nearest, count] = [-1, radius * radius, 0];
  for (let r = clampCell(row(y - radius), rows); r <= clampCell(row(y + radius), rows); r += 1) {
    for (
      let c = clampCell(column(x - radius), columns);
      c <= clampCell(column(x + radius), columns);
      c += 1
    ) {
      const [from, to] = [begins[r * columns + c] as number, begins[r * columns + c + 1] as number]; // a cell of the grid
      for (let at = lowerBound(items, lo, from, to); at < to; at += 1) {
        const item = items[at] as number;
        if (item >= hi) break;
        if (!isShown(item)) continue;
        const dx = (positions[item * 2] as number) - x;
        const dy = (positions[item * 2 + 1] as number) - y;
        const distance = dx * dx + dy * dy;
        if (distance > radius * radius) continue;
        count += 1;
        if (distance < nearest || (distance === nearest && item > index)) [index, nearest] = [item, distance];
      }
    }
  }
  return index === -1 ? null : { index, count };
}

function clampCell(value: number, side: number): number {
  return Math.min(side - 1, Math.max(0, Math.floor(value)));
}
