import type { DayOrder } from "./read-day";

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

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  latitude: "Latitude",
  longitude: "Longitude",
  day: "Day",
  category: "Kind",
  name: "Name or place",
  notes: "Notes",
  source: "Source",
  precision: "Precision of the place",
};

/** At most so many columns can be filtered and coloured by. */
export const MAX_FILTERS = 5;

/** How the columns of a file are read. Columns are counted from 0. */
export interface ColumnMapping {
  readonly latitude: number;
  readonly longitude: number;
  readonly day: number;
  readonly dayOrder: DayOrder;
  readonly decimalComma: boolean;
  readonly category: number | null;
  readonly name: number | null;
  readonly notes: number | null;
  readonly source: number | null;
  readonly precision: number | null;
  /** Columns whose values can be filtered and coloured by; the category's is the first where there is one. */
  readonly filters: readonly number[];
}

/** The same before everything has been answered: `null` is open. */
export type MappingDraft = {
  readonly [K in keyof ColumnMapping]: ColumnMapping[K] | (K extends Role | "dayOrder" ? null : never);
};

/** A mapping where nothing that is needed is open, else what is. */
export function finishedMapping(draft: MappingDraft): ColumnMapping | readonly OpenQuestion[] {
  const { latitude, longitude, day, dayOrder } = draft;
  if (latitude === null || longitude === null || day === null || dayOrder === null) {
    const open: OpenQuestion[] = NEEDED_ROLES.filter((role) => draft[role] === null);
    return day !== null && dayOrder === null ? [...open, "dayOrder"] : open;
  }
  if (latitude === longitude || latitude === day || longitude === day) return ["sameColumn"];
  return { ...draft, latitude, longitude, day, dayOrder };
}

export type OpenQuestion = (typeof NEEDED_ROLES)[number] | "dayOrder" | "sameColumn";

/** The columns that can be filtered by: the category's first, then `others`, without doubles. */
export function filterColumns(category: number | null, others: readonly number[]): number[] {
  return [...new Set([...(category === null ? [] : [category]), ...others])].slice(0, MAX_FILTERS);
}
