import {
  hemisphereSign,
  type PairOrder,
  readCellPlace,
  readCoordinate,
} from "@/lib/files/places/read-coordinate";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import { axisScore, headerWords, namesPlace, namesSouthOrWest } from "./header-names";
import type { ColumnGuess } from "./recognise-columns";

type Sample = readonly (readonly string[])[];

interface PlaceGuess {
  readonly latitude: ColumnGuess;
  readonly longitude: ColumnGuess;
  readonly pairOrder: PairOrder | null;
  readonly latitudeSide: number | null;
  readonly longitudeSide: number | null;
  readonly headerSides: boolean;
}

/** The columns that hold coordinates: by their headers where their values agree, or by values that hold a pair. Never by decimals alone. */
export function recognisePlace(header: readonly string[], rows: Sample): PlaceGuess {
  const values = (column: number) =>
    rows.map((row) => row[column] ?? "").filter((value) => value.trim() !== "");
  const headerSides = !isBox(header);
  let latitude = axisColumn(header, rows, "latitude");
  let longitude = axisColumn(header, rows, "longitude");
  if (latitude.column !== null && longitude.column !== null) {
    const [lats, lngs] = [latitude.column, longitude.column].map((column) =>
      values(column).map(readCoordinate),
    );
    const isAxes = axisScore(header[latitude.column] ?? "", "latitude") < 3;
    if (
      isAxes &&
      lats?.some((value) => Math.abs(value) > 90) &&
      lngs?.every((value) => Math.abs(value) <= 90)
    ) {
      const reason = ["otherBeyond90"] as const;
      [latitude, longitude] = [
        { ...longitude, reason },
        { ...latitude, reason: ["beyond90"] },
      ];
    }
    return {
      latitude,
      longitude,
      pairOrder: null,
      latitudeSide: sideColumn(header, values, /^(n|s|north|south)$/i, latitude.column),
      longitudeSide: sideColumn(header, values, /^(e|w|east|west)$/i, longitude.column),
      headerSides,
    };
  }
  const none = { pairOrder: null, latitudeSide: null, longitudeSide: null, headerSides } as const;
  const pairs = header.flatMap((name, column) => {
    const filled = values(column);
    const read = filled.filter((value) => isPair(value, namesPlace(name)));
    return filled.length > 0 && read.length >= filled.length * 0.8
      ? [{ name, column, sample: filled[0] ?? "" }]
      : [];
  });
  const pair = pairs.find(({ name }) => namesPlace(name)) ?? pairs[0];
  if (!pair) {
    const metres = header.flatMap((name, column) => {
      const [sample = ""] = values(column);
      return METRES_IN_CELL.test(sample) ? [metresReason(name, sample)] : [];
    });
    const reason = metres[0] ?? latitude.reason;
    return {
      latitude: { ...latitude, reason },
      longitude: { ...longitude, reason: metres[0] ?? longitude.reason },
      ...none,
    };
  }
  const texts = values(pair.column);
  const fits = (order: PairOrder) =>
    texts.every((text) => Math.abs(readCellPlace(text, order)?.lat ?? 0) <= 90);
  const saysLngFirst = /^(lon|lng|x|long)/i.test(headerWords(pair.name)[0] ?? "");
  const pairOrder: PairOrder = !fits("lat-lng") || (saysLngFirst && fits("lng-lat")) ? "lng-lat" : "lat-lng";
  const reason = ["bothInCells", pair.sample.trim().slice(0, 40)] as const;
  return {
    latitude: { column: pair.column, reason },
    longitude: { column: pair.column, reason },
    ...none,
    pairOrder,
  };
}

function axisColumn(header: readonly string[], rows: Sample, axis: "latitude" | "longitude"): ColumnGuess {
  const named = header
    .map((name, column) => {
      const filled = rows.map((row) => row[column] ?? "").filter((value) => value.trim() !== "");
      const read = filled.filter((value) => !Number.isNaN(readCoordinate(value))).length;
      const isGeometry = name === `geometry.${axis}`;
      const score = isGeometry ? 9 : axisScore(name, axis) + (/^action/i.test(name) ? 0.5 : 0);
      return {
        name,
        column,
        score,
        isRead: filled.length === 0 || read >= filled.length * 0.5,
        sample: filled[0] ?? "",
        filled: filled.length,
      };
    })
    .filter(({ score }) => score > 0);
  const good = named.filter(({ isRead }) => isRead).sort((a, b) => b.score - a.score || b.filled - a.filled);
  const [best, next] = good;
  if (!best) {
    const metres = named.find(({ sample }) => Math.abs(Number(sample.replace(",", "."))) > 360);
    return {
      column: null,
      reason: metres ? metresReason(metres.name, metres.sample) : ["noHeaderSays"],
    };
  }
  if (next && next.score === best.score && next.filled >= best.filled / 2 && best.score < 9) {
    const isCut = named.some(({ name }) => /(min|sec)/i.test(name));
    return {
      column: null,
      reason: [isCut ? "cutDegrees" : "eitherColumn", best.name.trim(), next.name.trim()],
    };
  }
  return { column: best.column, reason: ["header", best.name.trim()] };
}

/** Six or more digits before the point, in WKT and its like. */
const METRES_IN_CELL = /^(?:SRID=\d+;)?\s*[A-Z]+\s*Z?M?\s*\(+\s*-?\d{4,}(?:\.\d+)?\s+-?\d{4,}/i;

function metresReason(name: string, sample: string): Said<FoundWords> {
  return ["metres", name.trim(), sample.trim().slice(0, 60)];
}

/** Corners of a box have west and east, south and north beside one another. */
function isBox(header: readonly string[]): boolean {
  return header.filter(namesSouthOrWest).some((name) => {
    const other = name.replace(/west|south|[ws](?=[)\]]?\s*$)/i, (side) => {
      const opposite = /^w/i.test(side) ? "east" : "north";
      return side.length > 1 ? opposite : (opposite[0] ?? "");
    });
    return header.some((one) => one.toLowerCase() === other.toLowerCase());
  });
}

function sideColumn(
  header: readonly string[],
  values: (column: number) => string[],
  words: RegExp,
  beside: number | null,
): number | null {
  const found = header.flatMap((name, column) => {
    const filled = values(column);
    const isBeside = Math.abs(column - (beside ?? -9)) === 1;
    const isNamed =
      /hemi|direction|dir$|^(ns|ew|n\/s|e\/w|[ns]_[ns]|[ew]_[ew])$|(lat|lon|lng|latitude|longitude).*(ref|side|ns|ew)$/i.test(
        name.trim(),
      );
    return (isBeside || isNamed) &&
      filled.length > 0 &&
      filled.every((value) => words.test(value.trim()) && hemisphereSign(value) !== 0)
      ? [column]
      : [];
  });
  return found.sort((a, b) => Math.abs(a - (beside ?? 0)) - Math.abs(b - (beside ?? 0)))[0] ?? null;
}

function isPair(text: string, isNamed: boolean): boolean {
  const place = readCellPlace(text, "lat-lng");
  if (!place || Math.abs(place.lat) > 180 || Math.abs(place.lng) > 180) return false;
  return isNamed || /[.,]\d{2}.*[.,]\d{2}|^[A-Z]+\s*Z?M?\s*\(|^\{|^\d{1,2}[C-X] ?[A-Z]{2}/i.test(text.trim());
}
