import type { CountField } from "@/lib/domain/claim";
import type { Incident } from "@/lib/domain/incident";
import { displayedCount, rangeOf } from "@/lib/domain/range-of";
import type { Column } from "./column";

function columnsOf(field: CountField, what: string): readonly Column<Incident>[] {
  return [
    {
      name: field,
      about: `${what}: the single displayed number; null where there is none.`,
      type: "integer",
      value: (incident) => displayedCount(incident, field),
    },
    {
      name: `${field}Min`,
      about: `${what}: the least that any source says; null where nobody gives a figure.`,
      type: "integer",
      value: (incident) => rangeOf(incident, field)?.min ?? null,
    },
    {
      name: `${field}Max`,
      about: `${what}: the most that any source says; null where nobody gives a figure or there is no upper bound.`,
      type: "integer",
      value: (incident) => rangeOf(incident, field)?.max ?? null,
    },
  ];
}

/** Munitions, killed and injured: the displayed number and the range of all sources. */
export const COUNT_COLUMNS: readonly Column<Incident>[] = [
  ...columnsOf("munitions", "Number of munitions"),
  ...columnsOf("killed", "Killed"),
  ...columnsOf("injured", "Injured"),
];
