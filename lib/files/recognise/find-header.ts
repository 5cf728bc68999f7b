import { readDay } from "@/lib/files/days/read-day";
import { readCellPlace, readCoordinate } from "@/lib/files/places/read-coordinate";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import { axisScore, datePartOf, dayScore, headerWords, namesPlace } from "./header-names";

/** Where the headers of a delimited file lie. Records are counted from 1, blank ones too. */
interface FoundHeader {
  /** 0 where there is none. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly header?: readonly string[];
  /** Where it is not simply the first line. */
  readonly findings: readonly Said<FoundWords>[];
}

interface Numbered {
  readonly row: number;
  readonly cells: readonly string[];
}

const LOOKED_AT = 40;
const GDELT_ACTOR =
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code";
const GDELT_PLACE = "Type FullName CountryCode ADM1Code ADM2Code Lat Long FeatureID";

/** Finds the header among the first records: below titles, comments and an empty table head, above HXL tags; or that there is none. */
export function findHeader(records: readonly Numbered[]): FoundHeader {
  const filled = records.slice(0, LOOKED_AT).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [first] = filled;
  if (!first) return { headerRow: 1, firstRow: 2, findings: [] };
  const usual = usualWidth(filled);
  const gdelt = gdeltHeader(first.cells);
  if (gdelt)
    return {
      headerRow: 0,
      firstRow: first.row,
      header: gdelt,
      findings: [["gdelt"]],
    };
  const isSkipped = ({ cells }: Numbered) =>
    (cells[0] ?? "").startsWith("#") && !isTags(cells)
      ? true
      : filledCells(cells) < Math.min(2, usual) || (filledCells(cells) < usual / 2 && usual > 2);
  const at = filled.findIndex((record) => !isSkipped(record));
  const head = namedBelow(filled, at) ?? filled[at] ?? first;
  if (isTags(head.cells))
    return { headerRow: head.row, firstRow: head.row + 1, findings: [["tagsAsHeader"]] };
  if (looksLikeData(head.cells))
    return {
      headerRow: 0,
      firstRow: head.row,
      findings: [["noHeader"]],
    };
  const next = filled[filled.indexOf(head) + 1];
  const tagged = next !== undefined && isTags(next.cells);
  const skipped = head.row - 1;
  const findings: Said<FoundWords>[] = [
    ...(skipped > 0 ? [["headerBelow", head.row, skipped] as const] : []),
    ...(tagged ? [["tagsSkipped"] as const] : []),
  ];
  return { headerRow: head.row, firstRow: tagged ? next.row + 1 : head.row + 1, findings };
}

/** How far below titles of two and more cells the header is looked for. */
const MOST_ABOVE = 12;

/** The line below the one at `index` where that groups columns, says them in other words or is of a title, and this one names both coordinates. */
function namedBelow(records: readonly Numbered[], index: number): Numbered | undefined {
  const above = records[index];
  if (!above || namesBoth(above.cells, 2) || looksLikeData(above.cells)) return undefined;
  return records
    .slice(index + 1, index + MOST_ABOVE)
    .find(({ cells }, at) => namesBoth(cells, at === 0 ? 2 : 3) && !looksLikeData(cells));
}

function namesBoth(cells: readonly string[], score: number): boolean {
  return (["latitude", "longitude"] as const).every((axis) =>
    cells.some((cell) => axisScore(cell, axis) >= score),
  );
}

function filledCells(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function usualWidth(records: readonly Numbered[]): number {
  const widths = records.map(({ cells }) => filledCells(cells)).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 1;
}

function isTags(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 1 && filled.every((cell) => /^#[a-z]/i.test(cell.trim()));
}

/**
 * Whether the first records leave open if `headerRow` holds headers: none of its cells is a word that headers use, and none says something
 * else than the rows below. 0 asks whether there is one at all.
 */
export function isHeaderOpen(records: readonly Numbered[], headerRow: number): boolean {
  if (headerRow === 0) return true;
  const head = records.find(({ row }) => row === headerRow)?.cells ?? [];
  if (isTags(head) || namesColumn(head)) return false;
  const rows = records.filter(({ row }) => row > headerRow).map(({ cells }) => cells);
  return head.every((cell, column) => {
    const below = rows.map((cells) => cells[column] ?? "").filter((value) => value.trim() !== "");
    const values = below.filter((value) => /\d/.test(value));
    return /\d/.test(cell) || cell.trim() === "" || values.length < Math.max(1, below.length * 0.6);
  });
}

/** Whether any cell is a word that headers use. */
function namesColumn(cells: readonly string[]): boolean {
  return cells.some(
    (cell) =>
      headerWords(cell).length > 0 &&
      !/\d/.test(cell) &&
      (axisScore(cell, "latitude") > 1 ||
        axisScore(cell, "longitude") > 1 ||
        dayScore(cell) > 1 ||
        datePartOf(cell) !== null ||
        namesPlace(cell)),
  );
}

/** A line whose cells are dates and decimals, and none of whose cells is a word that headers use. */
function looksLikeData(cells: readonly string[]): boolean {
  const isValue = (cell: string) =>
    /^\s*[-+]?\d+[.,]\d+\s*$/.test(cell) ||
    (/\d/.test(cell) && cell.trim().length >= 6 && typeof readDay(cell, "day-first") === "number") ||
    (/\d[.,]\d/.test(cell) &&
      (!Number.isNaN(readCoordinate(cell)) || readCellPlace(cell, "lat-lng") !== null));
  return !namesColumn(cells) && cells.filter(isValue).length >= 2;
}

function gdeltHeader(cells: readonly string[]): readonly string[] | null {
  if (
    (cells.length !== 61 && cells.length !== 58) ||
    !/^\d{6,}$/.test(cells[0] ?? "") ||
    !/^(19|20)\d{6}$/.test(cells[1] ?? "")
  )
    return null;
  const names = (prefix: string, list: string) => list.split(" ").map((name) => `${prefix}${name}`);
  const place = cells.length === 61 ? GDELT_PLACE : GDELT_PLACE.replace(" ADM2Code", "");
  return [
    ..."GLOBALEVENTID SQLDATE MonthYear Year FractionDate".split(" "),
    ...names("Actor1", GDELT_ACTOR),
    ...names("Actor2", GDELT_ACTOR),
    ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone".split(
      " ",
    ),
    ...names("Actor1Geo_", place),
    ...names("Actor2Geo_", place),
    ...names("ActionGeo_", place),
    "DATEADDED",
    "SOURCEURL",
  ];
}
