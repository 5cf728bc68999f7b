import type { FileEncoding } from "@/lib/files/bytes/file-encoding";
import type { Century, DayOrder } from "@/lib/files/days/read-day";
import type { PairOrder } from "@/lib/files/places/read-coordinate";

/** What a column may stand for. */
export const ROLES = [
  "latitude",
  "longitude",
  "day",
  "category",
  "name",
  "notes",
  "source",
  "precision",
] as const;
export type Role = (typeof ROLES)[number];

export const NEEDED_ROLES = ["latitude", "longitude", "day"] as const satisfies readonly Role[];

/** At most so many columns can be filtered and coloured by. */
export const MAX_FILTERS = 5;

/** What the reader knows better than a guess. */
export interface LookChoices {
  readonly encoding?: FileEncoding | undefined;
  /** The record that holds the headers; 0 for none. */
  readonly headerRow?: number | undefined;
  /** Which of the tables in the file is read. */
  readonly part?: string | undefined;
}

/** How the columns of a file are read. Columns are counted from 0. */
export interface ColumnMapping {
  readonly latitude: number;
  readonly longitude: number;
  readonly day: number;
  readonly dayOrder: DayOrder;
  /** Of years with two digits. */
  readonly century: Century;
  /** Month and day of the month in columns of their own; `day` is then the year's. `null`: one column holds the date. */
  readonly dayParts: { readonly month: number | null; readonly date: number | null } | null;
  readonly decimalComma: boolean;
  /** Of a column that holds both coordinates: latitude and longitude are then the same column. */
  readonly pairOrder: PairOrder | null;
  /** Columns that say north or south, east or west. */
  readonly latitudeSide: number | null;
  readonly longitudeSide: number | null;
  /** Where a coordinate's header says south or west, all of its degrees are. */
  readonly headerSides: boolean;
  readonly category: number | null;
  readonly name: number | null;
  readonly notes: number | null;
  readonly source: number | null;
  readonly precision: number | null;
  /** Columns whose values can be filtered and coloured by; the category's is the first where there is one. */
  readonly filters: readonly number[];
  /** What the reader has said of the file before its columns: sheet, encoding, header. */
  readonly choices?: LookChoices;
}

/** The same before everything has been answered: `null` is open. */
export type MappingDraft = {
  readonly [K in keyof ColumnMapping]: ColumnMapping[K] | (K extends Role | "dayOrder" ? null : never);
};

/** What a draft has that says nothing of these: also one kept by an earlier release. */
export const PLAIN_READING = {
  century: "1970-2069",
  dayParts: null,
  pairOrder: null,
  latitudeSide: null,
  longitudeSide: null,
  headerSides: true,
} as const satisfies Partial<ColumnMapping>;

/** A mapping where nothing that is needed is open, else what is. */
export function finishedMapping(draft: MappingDraft): ColumnMapping | readonly OpenQuestion[] {
  const { latitude, longitude, day, dayOrder } = draft;
  if (latitude === null || longitude === null || day === null || dayOrder === null) {
    const open: OpenQuestion[] = NEEDED_ROLES.filter((role) => draft[role] === null);
    return day !== null && dayOrder === null ? [...open, "dayOrder"] : open;
  }
  const pairOrder = draft.pairOrder ?? null;
  if ((latitude === longitude && !pairOrder) || latitude === day || longitude === day) return ["sameColumn"];
  return {
    ...PLAIN_READING,
    ...draft,
    latitude,
    longitude,
    day,
    dayOrder,
    pairOrder: latitude === longitude ? pairOrder : null,
  };
}

type OpenQuestion = (typeof NEEDED_ROLES)[number] | "dayOrder" | "sameColumn";

/** The columns that can be filtered by: the category's first, then `others`, without doubles. */
export function filterColumns(category: number | null, others: readonly number[]): number[] {
  return [...new Set([...(category === null ? [] : [category]), ...others])].slice(0, MAX_FILTERS);
}
