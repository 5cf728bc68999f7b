import * as mgrs from "mgrs";
import { plainText } from "@/lib/files/bytes/plain-text";
import type { RowExtent } from "./row-extent";
import { shapeOf } from "./shape-point";

// Bundlers read the ES module of the package, Node its CommonJS, where all names are on the default.
const { inverse, toPoint } = "default" in mgrs ? (mgrs.default as typeof mgrs) : mgrs;

/** A place that one cell holds. */
export interface CellPlace {
  readonly lat: number;
  readonly lng: number;
  /** Where the cell holds a line or an area, and the point only lies on it. */
  readonly shape: { readonly type: string; readonly extent: RowExtent } | null;
}

/** In which order a cell writes a pair of plain numbers. What says its own order, such as WKT, is read as it says. */
export type PairOrder = "lat-lng" | "lng-lat";

/** Longer texts are no coordinates. */
const MAX_LENGTH = 120;
const PARTS =
  /^([NSEW]?)\s*([-+]?)\s*(\d{1,3}(?:[.,]\d+)?)(?:(?:\s*(?:°|º|˚|deg|d|:|\*)\s*|\s+)(?:(\d{1,2}(?:[.,]\d+)?)(?:(?:\s*(?:['’′´`m:])\s*|\s+)(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:"|”|″|''|’’|´´|s)?)?)?)?)?\s*([NSEW]?)$/i;
/** As air navigation writes it: 331854N, 0442158E, 3318N. */
const PACKED = /^(?:(\d{2})(\d{2})(\d{2}(?:\.\d+)?)?([NS])|(\d{3})(\d{2})(\d{2}(?:\.\d+)?)?([EW]))$/i;
const SIDE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:north|nord|norte|с\.?\s*ш\.?|شمالا?|ش)$/iu, "N"],
  [/(?<!\p{L})(?:south|sud|süd|sur|ю\.?\s*ш\.?|جنوبا?|ج)$/iu, "S"],
  [/(?<!\p{L})(?:east|este|est|ost|в\.?\s*д\.?|شرقا?|ق)$/iu, "E"],
  [/(?<!\p{L})(?:west|oeste|ouest|ovest|з\.?\s*д\.?|غربا?|غ)$/iu, "W"],
];
const WKT = /^(?:SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON)\s*(?:ZM?|M)?\s*\(/i;
const WKT_NAMES: Readonly<Record<string, string>> = {
  POINT: "Point",
  LINESTRING: "LineString",
  POLYGON: "Polygon",
};
const MGRS = /^(\d{1,2}[C-HJ-NP-X]\s*[A-HJ-NP-Z]{2})\s*(\d{0,5})\s*(\d{0,5})$/i;
const PAIR = /^[[({]?\s*(.+?)\s*[\])}]?$/s;
const NUMBER_PAIR = /^([-+]?\d{1,3}(?:\.\d+)?)\s*[,;/| ]\s*([-+]?\d{1,3}(?:\.\d+)?)$/;
/** As survey tools write it: latitude, longitude, altitude, accuracy. */
const SURVEY_POINT = /^(-?\d{1,2}\.\d+) (-?\d{1,3}\.\d+) -?\d+(?:\.\d+)? \d+(?:\.\d+)?$/;
const COMMA_PAIR = /^([-+]?\d{1,3}(?:,\d+)?)\s*(?:[;/|]|,?\s)\s*([-+]?\d{1,3}(?:,\d+)?)$/;

/** Degrees out of a text: decimals with point or comma, degrees, minutes and seconds, letters before or after. Else not a number. */
export function readCoordinate(text: string): number {
  if (text.length > MAX_LENGTH) return Number.NaN;
  const plain = plainText(text);
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(plain)) return Number(plain);
  const packed = PACKED.exec(plain);
  if (packed) {
    const [, ...parts] = packed;
    const [d = "", m = "", s = "0", side = ""] = parts[0] === undefined ? parts.slice(4) : parts;
    return readCoordinate(`${d} ${m} ${s} ${side}`);
  }
  const found = PARTS.exec(withLetter(plain));
  if (!found) return Number.NaN;
  const [, before = "", sign, degrees = "", minutes = "0", seconds = "0", after = ""] = found;
  const [d, m, s] = [degrees, minutes, seconds].map((part) => Number(part.replace(",", ".")));
  if ((m ?? 0) >= 60 || (s ?? 0) >= 60 || (before && after)) return Number.NaN;
  if (minutes !== "0" && /[.,]/.test(degrees)) return Number.NaN;
  const value = (d ?? 0) + (m ?? 0) / 60 + (s ?? 0) / 3600;
  const letter = (before || after).toUpperCase();
  const isNegative = sign === "-" || letter === "S" || letter === "W";
  return isNegative ? -value : value;
}

/** "33.3 N" for "33.3 north", in several languages. */
function withLetter(text: string): string {
  if (/^[-+\d.]*$/.test(text)) return text;
  for (const [words, letter] of SIDE_WORDS) if (words.test(text)) return text.replace(words, letter);
  return text;
}

/** −1 for a cell that says south or west, 1 for north or east, 0 for neither. */
export function hemisphereSign(text: string): -1 | 0 | 1 {
  const word = plainText(text).toLowerCase();
  if (/^(s|w|south|west|sud|sur|süd|ouest|oeste|جنوب|غرب)$/.test(word)) return -1;
  return /^(n|e|north|east|nord|norte|est|este|شمال|شرق)$/.test(word) ? 1 : 0;
}

/** The place in a cell that holds both coordinates: a pair, WKT, GeoJSON, a Socrata location or MGRS; `null` for anything else. */
export function readCellPlace(text: string, order: PairOrder): CellPlace | null {
  const plain = plainText(text);
  if (plain.startsWith("{")) return jsonPlace(plain);
  const wkt = WKT.exec(plain);
  if (wkt) return wktPlace(plain, `${wkt[1] ? "Multi" : ""}${WKT_NAMES[wkt[2]?.toUpperCase() ?? ""] ?? ""}`);
  if (plain.length > MAX_LENGTH) return null;
  const grid = MGRS.exec(plain);
  if (grid) return gridPlace(`${grid[1]}${grid[2]}${grid[3]}`.replace(/\s/g, ""));
  const survey = SURVEY_POINT.exec(plain);
  if (survey) return point(Number(survey[1]), Number(survey[2]));
  const inner = plain.replace(/^[^()]*\(([^()]*)\)\s*$/s, "$1").replace(/^POINT\s*/i, "");
  const bare = PAIR.exec(inner)?.[1] ?? "";
  const numbers = NUMBER_PAIR.exec(bare) ?? COMMA_PAIR.exec(bare);
  if (numbers) {
    const [a, b] = [numbers[1], numbers[2]].map((part) => Number((part ?? "").replace(",", ".")));
    return order === "lat-lng" ? point(a, b) : point(b, a);
  }
  return lettersPlace(bare);
}

function lettersPlace(text: string): CellPlace | null {
  const cut =
    /[NS]$/i.test(text) || /[EW]$/i.test(text) ? /(?<=[NSEW])[\s,;/]*(?=.)/i : /[\s,;/]+(?=[NSEW])/i;
  const parts = text.split(cut);
  if (parts.length !== 2) return null;
  const [a = "", b = ""] = parts;
  const northing = /[NS]/i.test(a) ? a : b;
  const easting = northing === a ? b : a;
  if (!/[NS]/i.test(northing) || !/[EW]/i.test(easting)) return null;
  return point(readCoordinate(northing), readCoordinate(easting));
}

function wktPlace(text: string, type: string): CellPlace | null {
  const nested = text
    .slice(text.indexOf("("))
    .replace(/(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)\s+(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)[^,()]*/gi, "[$1,$2]")
    .replaceAll("(", "[")
    .replaceAll(")", "]");
  try {
    const coordinates: unknown = JSON.parse(nested);
    return shapePlace({
      type,
      coordinates: type === "Point" && Array.isArray(coordinates) ? coordinates[0] : coordinates,
    });
  } catch {
    return null;
  }
}

function jsonPlace(text: string): CellPlace | null {
  try {
    const value: unknown = JSON.parse(text.includes('"') ? text : text.replaceAll("'", '"'));
    if (typeof value !== "object" || value === null) return null;
    if ("geometry" in value) return shapePlace(value.geometry);
    if ("coordinates" in value) return shapePlace("type" in value ? value : { ...value, type: "Point" });
    const { latitude, longitude, lat, lng, lon } = value as Readonly<Record<string, unknown>>; // each looked at below
    return point(Number(latitude ?? lat), Number(longitude ?? lng ?? lon));
  } catch {
    return null;
  }
}

function shapePlace(geometry: unknown): CellPlace | null {
  const shape = shapeOf(geometry);
  if (!shape) return null;
  const { type, extent } = shape;
  return point(Number(shape.point[1]), Number(shape.point[0]), extent && { type, extent });
}

function gridPlace(text: string): CellPlace | null {
  try {
    const [lng, lat] = toPoint(text.toUpperCase());
    const isLarge = text.replace(/^\d+/, "").length <= 5; // 10 km and more
    return point(lat, lng, isLarge ? { type: "Square", extent: inverse(text.toUpperCase()) } : null);
  } catch {
    return null;
  }
}

function point(
  lat: number | undefined,
  lng: number | undefined,
  shape: CellPlace["shape"] = null,
): CellPlace | null {
  return lat === undefined || lng === undefined || Number.isNaN(lat) || Number.isNaN(lng)
    ? null
    : { lat, lng, shape };
}
