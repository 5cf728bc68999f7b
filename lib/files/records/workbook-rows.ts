import { type CellObject, read, SSF, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { zipSync } from "fflate";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { namedForm } from "@/lib/files/bytes/name-form";
import { unpackedEntry, zipEntries } from "@/lib/files/bytes/zip-archive";

/** A sheet has to be read in one piece: beyond this its memory would be. */
const MAX_BYTES = 256 * 2 ** 20;
/** Parts of a workbook that hold no cells. */
const PICTURES =
  /^(xl\/(media|embeddings|printerSettings)|Pictures|Thumbnails|Object[^/]*|ObjectReplacements)\//i;
const ROWS_A_CHUNK = 1000;

/** A workbook as far as it was asked for: all its sheets' names, and the cells of some. */
interface OpenWorkbook {
  readonly names: readonly string[];
  /** Lines of CSV in UTF-8, numbered as the sheet numbers its rows. */
  readonly rows: (sheet: string) => Generator<string>;
  /** Ranges of merged cells of a sheet. */
  readonly mergedRanges: (sheet: string) => number;
}

/** Opens XLSX, XLSB, XLS, ODS, or a table of HTML that calls itself one. `maxRows`: of each sheet. */
async function openWorkbook(
  file: Blob,
  only: { readonly sheet?: string; readonly maxRows?: number } = {},
): Promise<OpenWorkbook> {
  const book = parsed(await cellsOf(file), only);
  const sheetOf = (name: string): WorkSheet => book.Sheets[name] ?? {};
  const dates = { date1904: book.Workbook?.WBProps?.date1904 === true };
  return {
    names: book.SheetNames,
    rows: (name) => csvRows(sheetOf(name), dates),
    mergedRanges: (name) => sheetOf(name)["!merges"]?.length ?? 0,
  };
}

/** So many rows of each sheet are opened to look at them. */
const LOOK_ROWS = 1200;
const LOOKED = new WeakMap<Blob, Promise<OpenWorkbook>>();

/** Opens the first rows of all sheets, once for a file however often it is looked at. */
export function openToLook(file: Blob): Promise<OpenWorkbook> {
  const known = LOOKED.get(file);
  if (known) return known;
  const opened = openWorkbook(file, { maxRows: LOOK_ROWS });
  LOOKED.set(file, opened);
  return opened;
}

/** The rows of a sheet as delimited text; `toLook`: its first alone. */
export async function* workbookRows(file: Blob, sheet: string, toLook = false): AsyncGenerator<Uint8Array> {
  const book = await (toLook ? openToLook(file) : openWorkbook(file, { sheet }));
  const encoder = new TextEncoder();
  let [text, waiting] = ["", 0];
  for (const row of book.rows(sheet)) {
    text += row;
    waiting += 1;
    if (waiting < ROWS_A_CHUNK) continue;
    yield encoder.encode(text);
    [text, waiting] = ["", 0];
  }
  yield encoder.encode(text);
}

function parsed(
  bytes: Uint8Array,
  { sheet, maxRows }: { readonly sheet?: string; readonly maxRows?: number },
): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      raw: true,
      cellNF: true,
      cellFormula: false,
      cellHTML: false,
      ...(sheet === undefined ? {} : { sheets: sheet }),
      ...(maxRows === undefined ? {} : { sheetRows: maxRows }),
    });
  } catch (error) {
    throw new FileFault(/password|encrypt/i.test(String(error)) ? "encrypted" : "damaged");
  }
}

/** The bytes that hold cells, packed in no way that could grow: each part has been unpacked within bounds. */
async function cellsOf(file: Blob): Promise<Uint8Array> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (namedForm(head) !== "zip") {
    if (file.size > MAX_BYTES) throw new FileFault("too-large-whole", "workbook");
    return new Uint8Array(await file.arrayBuffer());
  }
  const parts: Record<string, Uint8Array> = {};
  let left = MAX_BYTES;
  for (const entry of await zipEntries(file)) {
    if (PICTURES.test(entry.name)) continue;
    const part = new Uint8Array(await (await unpackedEntry(file, entry, left)).arrayBuffer());
    left -= part.length;
    parts[entry.name] = entry.name === "content.xml" ? withShownNumbers(part) : part;
  }
  return zipSync(parts, { level: 0 });
}

/** The library reads numbers of ODS only beside their shown text, which GDAL and other writers leave out. */
function withShownNumbers(content: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(content);
  const shown = text.replace(
    /<(table:table-cell)((?:\s[^<>]*?)?\soffice:value="([^"<>]*)"[^<>]*?)(?:\/>|><\/table:table-cell>)/g,
    "<$1$2><text:p>$3</text:p></$1>",
  );
  return shown.length === text.length ? content : new TextEncoder().encode(shown);
}

function* csvRows(sheet: WorkSheet, dates: { readonly date1904: boolean }): Generator<string> {
  const data = sheet["!data"] ?? [];
  const range = utils.decode_range(sheet["!ref"] ?? "A1");
  const filled = filledDown(sheet);
  for (let row = 0; row < data.length; row += 1) {
    const cells = data[row] ?? [];
    const texts: string[] = [];
    for (let column = 0; column <= range.e.c; column += 1) {
      const from = filled.get(row * 65_536 + column);
      const cell = from === undefined ? cells[column] : data[from]?.[column];
      texts.push(`"${cellText(cell, dates).replaceAll('"', '""')}"`);
    }
    yield texts.every((text) => text === '""') ? "\n" : `${texts.join(",")}\n`;
  }
}

/** Cells that were merged with the ones above them say the same: the row that each takes its value from. */
function filledDown(sheet: WorkSheet): ReadonlyMap<number, number> {
  const filled = new Map<number, number>();
  for (const { s, e } of sheet["!merges"] ?? [])
    if (s.c === e.c && e.r - s.r < 100_000)
      for (let row = s.r + 1; row <= e.r; row += 1) filled.set(row * 65_536 + s.c, s.r);
  return filled;
}

function cellText(cell: CellObject | undefined, dates: { readonly date1904: boolean }): string {
  if (!cell || cell.v === undefined || cell.v === null || cell.t === "e" || cell.t === "z") return "";
  if (cell.v instanceof Date) return cell.v.toISOString();
  if (typeof cell.v === "number" && typeof cell.z === "string" && SSF.is_date(cell.z))
    return dateText(cell.v, dates);
  return String(cell.v);
}

/** "2024-02-04", with "T10:30:00" behind it where the cell holds a time; a time alone as "10:30:00". */
function dateText(value: number, dates: { readonly date1904: boolean }): string {
  const { y, m, d, H, M, S } = SSF.parse_date_code(value, dates) ?? {};
  if (y === undefined) return String(value);
  const pair = (number: number) => String(number).padStart(2, "0");
  const time = `${pair(H)}:${pair(M)}:${pair(Math.floor(S))}`;
  if (value < 1) return time;
  const day = `${y}-${pair(m)}-${pair(d)}`;
  return time === "00:00:00" ? day : `${day}T${time}`;
}
