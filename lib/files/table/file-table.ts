import type { Collection } from "@/lib/collection/collection";
import type { RowExtent } from "@/lib/files/places/row-extent";
import type { GridIndex } from "./grid-index";

/** A column that can be filtered and coloured by. */
export interface CategoryColumn {
  readonly header: string;
  /** Which of the file's columns it is. */
  readonly column: number;
  /** One code a row; the text of each is in `values`. */
  readonly codes: Uint16Array;
  /** By code; the first is the empty text. */
  readonly values: readonly string[];
  /** Rows by code. */
  readonly counts: Uint32Array;
}

/**
 * The rows of a file in columns, sorted by day; rows of one day keep the file's order. At most 35 bytes a row, 16 more where any is a line or an area, and the cells of
 * the grid; the texts stay in the file, and `offsets` says where.
 */
export interface FileTable extends Collection {
  readonly count: number;
  /** The file's columns, in their order: the header of its reading. */
  readonly header: readonly string[];
  readonly days: Int32Array<ArrayBuffer>;
  /** Two numbers a row: web mercator, x east and y south, 0..1 over the world; x beyond 1 where rows lie on both sides of 180°. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Where each row begins, in bytes of the file's plain text. */
  readonly offsets: Uint32Array;
  /** As a spreadsheet numbers it. */
  readonly rows: Uint32Array;
  readonly categories: readonly CategoryColumn[];
  /** How well each row's place is known: indices into `PLACE_PRECISIONS`; `null` where no column says it. */
  readonly precisions: Uint8Array<ArrayBuffer> | null;
  /** How well each row's day is known: indices into `DAY_PRECISIONS`; absent or `null` where all are known to the day. */
  readonly dayPrecisions?: Uint8Array<ArrayBuffer> | null;
  /** Four numbers a row, a {@link RowExtent}; not a number where the row is a point. Absent or `null` where all are. */
  readonly extents?: Float32Array<ArrayBuffer> | null;
  /** Finds rows by where they lie. */
  readonly grid: GridIndex;
}

/** How far a row reaches that is a line or an area; `null` of a point. */
export function extentOfRow({ extents }: FileTable, index: number): RowExtent | null {
  if (!extents) return null;
  const [west = Number.NaN, south = 0, east = 0, north = 0] = extents.subarray(index * 4, index * 4 + 4);
  return Number.isNaN(west) ? null : [west, south, east, north];
}

/** The same in the world that the row's position is in: about it where that is beyond 180°. */
export function extentAboutRow(table: FileTable, index: number): RowExtent | null {
  const extent = extentOfRow(table, index);
  if (!extent) return null;
  const [west, south, east, north] = extent;
  const lng = (table.positions[index * 2] ?? 0) * 360 - 180;
  const worlds = 360 * Math.round((lng - (west + east) / 2) / 360);
  return [west + worlds, south, east + worlds, north];
}

/** Bytes that a table holds in memory. */
export function tableBytes(table: FileTable): number {
  return columnsOf(table).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/**
 * Lets go of the memory of a table that nothing shows any more, whoever still holds it: its columns are empty afterwards. Some of
 * what showed it is kept by the browser and by React until something else takes its place.
 */
export function freeTable(table: FileTable): void {
  const buffers = new Set(columnsOf(table).map(({ buffer }) => buffer));
  const transfer = [...buffers].filter((buffer) => buffer instanceof ArrayBuffer && buffer.byteLength > 0);
  structuredClone(null, { transfer });
}

function columnsOf({
  days,
  positions,
  offsets,
  rows,
  grid,
  categories,
  precisions,
  dayPrecisions,
  extents,
}: FileTable) {
  const codes = categories.flatMap(({ codes, counts }) => [codes, counts]);
  return [
    days,
    positions,
    offsets,
    rows,
    grid.items,
    grid.begins,
    ...codes,
    ...(precisions ? [precisions] : []),
    ...(dayPrecisions ? [dayPrecisions] : []),
    ...(extents ? [extents] : []),
  ];
}
