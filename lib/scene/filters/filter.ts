import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Label } from "@/lib/domain/shapes/label";
import type { Lang } from "@/lib/domain/shapes/lang";

/** Where parties and places are named. */
export type Names = Pick<Dataset, "parties" | "places">;

/** What a filter asks of an incident, and its words. How a link writes it is in `FILTER_KEYS`. */
export interface Filter<T extends string> {
  /** On the page: "Launched from". */
  readonly label: Label;
  /** The values that an incident has; it passes where one of them is chosen. */
  readonly valuesOf: (incident: Incident, names: Names) => readonly T[];
  /** Values in the order in which they are offered, of those that incidents have and those that are chosen. */
  readonly order: (counts: ReadonlyMap<T, number>, chosen: readonly T[]) => readonly T[];
  /** A value as the page offers it: "Attacks". */
  readonly nameOf: (value: T, names: Names, lang: Lang) => string;
  /** A value in running text, where that is another word: "attacks". */
  readonly wordOf?: (value: T, lang: Lang) => string;
  /** What is chosen, on an exported page: "in Tavara or Oronui". */
  readonly phrase: (values: readonly string[], words: readonly string[], lang: Lang) => string;
  /** Offered in the row of filters only while something is chosen: it is set elsewhere. */
  readonly setElsewhere?: true;
  /** The parameter of the programming interface. */
  readonly api: FilterParameter;
}

interface FilterParameter {
  readonly about: string;
  /** What a value must be, as it follows "must be". */
  readonly rule: string;
  /** JSON Schema of one value. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly example: string;
}

/** "Tavara or Oronui" */
export const orOf = (names: readonly string[], lang: Lang): string =>
  names.join({ en: " or ", ar: " أو " }[lang]);

/** "Rocket, drone" */
export const listOf = (names: readonly string[], lang: Lang): string =>
  names.join({ en: ", ", ar: "، " }[lang]);

/** "in Tavara or Oronui" */
export const either =
  (before: Label): Filter<string>["phrase"] =>
  (names, _, lang) =>
    `${before[lang]} ${orOf(names, lang)}`;

/** The vocabulary's own order. */
export const inOrderOf =
  <T extends string>(vocabulary: readonly T[]): Filter<T>["order"] =>
  (counts, chosen) =>
    vocabulary.filter((value) => counts.has(value) || chosen.includes(value));

/** The values of most incidents first. */
export function mostFirst<T extends string>(
  counts: ReadonlyMap<T, number>,
  chosen: readonly T[],
): readonly T[] {
  const most = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
  return [...new Set([...most, ...chosen])];
}

/** A parameter whose values are all known. */
export function ofWords(about: string, example: string, values: readonly string[]): FilterParameter {
  return {
    about,
    example,
    rule: `one or more of ${values.join(", ")}, with commas between them`,
    schema: { type: "string", enum: values },
  };
}

/** A parameter whose values are ids of something. */
export function ofIds(about: string, example: string, resource: string): FilterParameter {
  return {
    about,
    example,
    rule: `one or more ids of ${resource}, with commas between them`,
    schema: { type: "string" },
  };
}
