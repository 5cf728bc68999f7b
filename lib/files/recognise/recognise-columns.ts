import { type DayOrderGuess, guessDayOrder } from "@/lib/files/days/guess-day-order";
import { hasShortYear } from "@/lib/files/days/read-day";
import { EXTENT_HEADER } from "@/lib/files/records/record-rows";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import {
  filterColumns,
  MAX_FILTERS,
  type MappingDraft,
  PLAIN_READING,
  ROLES,
  type Role,
} from "./column-mapping";
import { type FormatName, foldHeader, HEADER_WORDS, KNOWN_FORMATS, type KnownFormat } from "./known-formats";
import { recogniseDay } from "./recognise-day";
import { recognisePlace } from "./recognise-place";

/** A column taken for a role, and why; `null` where none is. */
export interface ColumnGuess {
  readonly column: number | null;
  readonly reason: Said<FoundWords>;
}

export interface Recognition {
  readonly format: FormatName;
  readonly formatReason: Said<FoundWords>;
  readonly guesses: Readonly<Record<Role, ColumnGuess>>;
  readonly dayOrder: DayOrderGuess;
  readonly decimalComma: { readonly value: boolean; readonly reason: Said<FoundWords> };
  /** Whether dates of the day's column write their year with two digits. */
  readonly shortYears: boolean;
  readonly draft: MappingDraft;
}

type Sample = readonly (readonly string[])[];

const DECIMAL_POINT = /^\s*[-+]?\d{1,3}\.\d+\s*$/;
const DECIMAL_COMMA = /^\s*[-+]?\d{1,3},\d+\s*$/;
/** A column is one to filter by where its sample repeats its values so often. */
const MAX_DISTINCT_SHARE = 0.5;
const MAX_DISTINCT = 60;

/** What the columns of a file are, by their headers and by the first rows. Every guess says what it rests on. */
export function recogniseColumns(header: readonly string[], rows: Sample): Recognition {
  const folded = header.map(foldHeader);
  const known = KNOWN_FORMATS.find(({ marks }) => marks.every((mark) => folded.includes(mark)));
  // The roles are exactly the keys.
  const guesses = Object.fromEntries(
    ROLES.map((role) => [role, known ? byFormat(known, role, folded) : byHeader(role, header, folded)]),
  ) as Record<Role, ColumnGuess>;
  const place = known ? null : recognisePlace(header, rows);
  const dated = known ? null : recogniseDay(header, rows);
  if (place) Object.assign(guesses, { latitude: place.latitude, longitude: place.longitude });
  if (dated && (dated.day.column !== null || guesses.day.column === null || dated.isAmbiguous))
    guesses.day = dated.day;
  const decimalComma = commaGuess(guesses, rows);
  const dayColumn = guesses.day.column;
  const dayOrder =
    dayColumn === null
      ? ({ order: null, reason: ["noDayColumn"] } as const)
      : dated?.dayParts
        ? ({ order: "iso", reason: ["dateParts"] } as const)
        : guessDayOrder(valuesOf(rows, dayColumn));
  const taken = new Set(ROLES.map((role) => guesses[role].column));
  const others = known
    ? known.filters.flatMap((name) => (folded.includes(name) ? [folded.indexOf(name)] : []))
    : repeatingColumns(header.length, rows).filter(
        (column) => !taken.has(column) && header[column] !== EXTENT_HEADER,
      );
  return {
    format: known?.name ?? "generic",
    formatReason: known ? ["knownFormat", known.label, known.marks] : ["unknownFormat"],
    guesses,
    dayOrder,
    decimalComma,
    shortYears: dayColumn !== null && valuesOf(rows, dayColumn).some(hasShortYear),
    draft: {
      ...draftOf(guesses, dayOrder, decimalComma.value, others),
      dayParts: dated?.dayParts ?? null,
      pairOrder: place?.pairOrder ?? null,
      latitudeSide: place?.latitudeSide ?? null,
      longitudeSide: place?.longitudeSide ?? null,
      headerSides: place?.headerSides ?? true,
    },
  };
}

function draftOf(
  guesses: Readonly<Record<Role, ColumnGuess>>,
  { order }: DayOrderGuess,
  decimalComma: boolean,
  others: readonly number[],
): MappingDraft {
  return {
    ...PLAIN_READING,
    latitude: guesses.latitude.column,
    longitude: guesses.longitude.column,
    day: guesses.day.column,
    category: guesses.category.column,
    name: guesses.name.column,
    notes: guesses.notes.column,
    source: guesses.source.column,
    precision: guesses.precision.column,
    dayOrder: order,
    decimalComma,
    filters: filterColumns(guesses.category.column, others),
  };
}

function byFormat(format: KnownFormat, role: Role, folded: readonly string[]): ColumnGuess {
  const column = folded.indexOf(format.roles[role]);
  return column === -1
    ? { column: null, reason: ["namedOtherwise", format.label, format.roles[role]] }
    : { column, reason: ["namedSo", format.label] };
}

function byHeader(role: Role, header: readonly string[], folded: readonly string[]): ColumnGuess {
  for (const word of HEADER_WORDS[role]) {
    const column = folded.indexOf(word);
    if (column !== -1) return { column, reason: ["header", header[column]?.trim() ?? ""] };
  }
  return { column: null, reason: ["noHeaderSays"] };
}

function valuesOf(rows: Sample, column: number): string[] {
  return rows.flatMap((row) => {
    const value = row[column];
    return value === undefined || value.trim() === "" ? [] : [value];
  });
}

function commaGuess(guesses: Readonly<Record<Role, ColumnGuess>>, rows: Sample): Recognition["decimalComma"] {
  const columns = [guesses.latitude.column, guesses.longitude.column].flatMap((column) => column ?? []);
  const value = columns.flatMap((column) => valuesOf(rows, column)).find((text) => /[.,]/.test(text));
  return value !== undefined && DECIMAL_COMMA.test(value)
    ? { value: true, reason: ["decimals", value.trim()] }
    : {
        value: false,
        reason: value === undefined ? ["noDecimals"] : ["decimals", value.trim()],
      };
}

function repeatingColumns(columns: number, rows: Sample): number[] {
  return Array.from({ length: columns }, (_, index) => index)
    .filter((column) => {
      const values = valuesOf(rows, column);
      const distinct = new Set(values).size;
      const isNumber = values.every((value) => DECIMAL_POINT.test(value) || DECIMAL_COMMA.test(value));
      return (
        distinct >= 2 &&
        distinct <= Math.min(MAX_DISTINCT, Math.max(2, values.length * MAX_DISTINCT_SHARE)) &&
        !isNumber
      );
    })
    .slice(0, MAX_FILTERS);
}
