import type { ScreenProjection } from "@/lib/gl/screen-projection";

/** On the screen a cell is so many CSS pixels wide and high, at the least; at the most twice as many. */
const LEAST_CELL_PX = 8;
/** Side by side: rows on both sides of 180° go on in the second. */
const WORLDS = 2;

/** Square cells in web mercator, laid from the world's north-west corner, so that none moves when the map does. */
export interface CellGrid {
  /** Of one cell, 0..1 over the world: a power of two. */
  readonly side: number;
  /** The first cell, counted from the world's corner. */
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** Cells over what is on the screen, with half a screen around it. */
export function cellGridOver(projection: ScreenProjection): CellGrid {
  const { width, height } = projection;
  const side = cellSide(projection);
  const cells = Math.round(1 / side);
  const [column, lastColumn] = spanOf(projection.x, width, projection.scale, side, WORLDS * cells, width / 2);
  const [row, lastRow] = spanOf(projection.y, height, projection.scale, side, cells, height / 2);
  return { side, column, row, columns: lastColumn - column + 1, rows: lastRow - row + 1 };
}

/** Whether all that is on the screen lies in the grid, whose cells have the size for it. */
export function gridCovers(grid: CellGrid, projection: ScreenProjection): boolean {
  const side = cellSide(projection);
  if (side !== grid.side) return false;
  const seen = cellsInView(grid, projection);
  return seen.fromColumn >= 0 && seen.fromRow >= 0 && seen.toColumn < grid.columns && seen.toRow < grid.rows;
}

/** Cells of the grid that are on the screen, counted from its first; both ends inclusive. */
export function cellsInView({ side, column, row }: CellGrid, projection: ScreenProjection) {
  const cells = Math.round(1 / side);
  const { x, y, width, height, scale } = projection;
  const [fromColumn, toColumn] = spanOf(x, width, scale, side, WORLDS * cells, 0);
  const [fromRow, toRow] = spanOf(y, height, scale, side, cells, 0);
  return {
    fromColumn: fromColumn - column,
    toColumn: toColumn - column,
    fromRow: fromRow - row,
    toRow: toRow - row,
  };
}

function cellSide({ scale }: ScreenProjection): number {
  return 2 ** -Math.floor(Math.log2(scale / LEAST_CELL_PX));
}

function spanOf(
  origin: number,
  size: number,
  scale: number,
  side: number,
  cells: number,
  around: number,
): readonly [number, number] {
  const cell = (px: number) => Math.min(cells - 1, Math.max(0, Math.floor((px - origin) / scale / side)));
  return [cell(-around), cell(size + around)];
}

interface CountedRows {
  readonly lo: number;
  readonly hi: number;
  /** By row: 0 to 8 where it is shown. */
  readonly series: Uint8Array;
}

/** Codes from the first up to the second, without it. */
interface CodeRange {
  readonly from: number;
  readonly below: number;
}

const ALL_CODES: CodeRange = { from: 0, below: 256 };

/**
 * Points counted by the cell that they lie in. Another span of days costs the rows that come and go; another grid or other filters
 * cost all rows of the span.
 */
export class DensityCells {
  readonly #positions: Float32Array;
  readonly #codes: Uint8Array | null;
  readonly #range: CodeRange;
  #grid: CellGrid = { side: 1, column: 0, row: 0, columns: 0, rows: 0 };
  #counts = new Uint32Array();
  #counted: CountedRows = { lo: 0, hi: 0, series: new Uint8Array() };

  /** `positions`: pairs in web mercator, 0..1. Of `codes`, one a row, only those within the range are ever counted. */
  constructor(positions: Float32Array, codes: Uint8Array | null = null, range: CodeRange = ALL_CODES) {
    this.#positions = positions;
    this.#codes = codes;
    this.#range = range;
  }

  get grid(): CellGrid {
    return this.#grid;
  }

  /** By cell, row after row. */
  get counts(): Uint32Array {
    return this.#counts;
  }

  /** Counts these rows in a grid that covers the screen. */
  update(rows: CountedRows, projection: ScreenProjection): void {
    const { lo, hi, series } = rows;
    const before = this.#counted;
    this.#counted = rows;
    if (!gridCovers(this.#grid, projection) || this.#counts.length === 0) {
      this.#grid = cellGridOver(projection);
      this.#counts = new Uint32Array(this.#grid.columns * this.#grid.rows);
    } else if (series === before.series && Math.max(lo, before.lo) < Math.min(hi, before.hi)) {
      this.#add(before.lo, Math.min(before.hi, lo), -1, series);
      this.#add(Math.max(before.lo, hi), before.hi, -1, series);
      this.#add(lo, Math.min(hi, before.lo), 1, series);
      this.#add(Math.max(lo, before.hi), hi, 1, series);
      return;
    } else this.#counts.fill(0);
    this.#add(lo, hi, 1, series);
  }

  #add(lo: number, hi: number, by: 1 | -1, series: Uint8Array): void {
    const [positions, counts, codes] = [this.#positions, this.#counts, this.#codes];
    const { from, below } = this.#range;
    const { side, column, row, columns, rows } = this.#grid;
    const cells = 1 / side;
    for (let i = lo; i < hi; i += 1) {
      if ((series[i] as number) > 8) continue; // within the table
      if (codes !== null && ((codes[i] as number) < from || (codes[i] as number) >= below)) continue;
      const c = Math.floor((positions[i * 2] as number) * cells) - column;
      const r = Math.floor((positions[i * 2 + 1] as number) * cells) - row;
      if (c < 0 || r < 0 || c >= columns || r >= rows) continue;
      const at = r * columns + c;
      counts[at] = (counts[at] as number) + by;
    }
  }
}
