import type { Label } from "@/lib/domain/shapes/label";
import type { PointedThing } from "@/lib/scene/layout/origin-link";
import { isCountryKey } from "@/lib/scene/origins/origin-keys";
import { cleared } from "@/lib/view/filter-changes";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import type { ChartData } from "./chart";

/** What of a chart can be had alone. */
export interface CountedBar<C> {
  readonly key: string;
  readonly label: Label;
  /** How many items it counts, as the chart says. */
  readonly figure: string;
  /** What leaves it alone. */
  readonly only: C;
}

/** The panels, rows and columns of a chart that filters can leave alone, in the chart's order. */
export function countedBars<C>(data: ChartData<C>): CountedBar<C>[] {
  const all =
    data.form === "columns"
      ? data.panels
      : [
          ...data.rows.map((row) => ({ ...row, figure: "" })),
          ...data.columns.map((column) => ({ ...column, figure: "" })),
        ];
  return all.flatMap(({ key, label, figure, only }) => (only === null ? [] : [{ key, label, figure, only }]));
}

/** What on the map a bar counts, where it is one thing there: a place, or a launch origin. */
export function barTarget({ place, origin }: Partial<Filters>): PointedThing | null {
  const [only, ...more] = [...(place ?? []), ...(origin ?? [])];
  if (only === undefined || more.length > 0) return null;
  const [placeId] = place ?? [];
  if (placeId !== undefined) return { type: "place", id: placeId };
  const [key] = origin ?? [];
  return key !== undefined && isCountryKey(key) ? { type: "origin", id: key } : null;
}

/** Whether a view is left with just these. */
export function isLeft(filters: Filters, left: Partial<Filters>): boolean {
  return FILTER_NAMES.every((name) => {
    const wanted = left[name];
    return wanted === undefined || sameValues(filters[name], wanted);
  });
}

/** The filters that leave these alone; where they do already, without them. */
export function leaveOrFree(filters: Filters, left: Partial<Filters>): Filters {
  if (!isLeft(filters, left)) return { ...filters, ...left };
  return FILTER_NAMES.filter((name) => left[name] !== undefined).reduce<Filters>(cleared, filters);
}

function sameValues(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && others.every((value) => some.includes(value));
}
