import type { PlaceId } from "@/lib/domain/place";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { Chart, ChartData, Panel } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { incidentsPer, KIND_PARTS, label } from "./chart-words";
import { SlotCounts } from "./slot-counts";
import { PER_UNIT, timeSlots, UNIT_NAMES } from "./time-slots";

/** Bases with a panel of their own; the rest share one. */
const MOST_BASES = 11;

/** Incidents at each base over time, those with most first; then at all other bases, then everywhere else. */
export const bases: Chart = {
  name: "bases",
  title: label("By base and week", "حسب القاعدة والأسبوع"),
  dataOf: basesData,
  counts: (key, { placeId }, { places }) => key !== "elsewhere" || places.get(placeId)?.kind !== "base",
};

function basesData({ dataset, incidents, first, last }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const totals = new Map<PlaceId, number>();
  for (const { placeId } of incidents)
    if (dataset.places.get(placeId)?.kind === "base") totals.set(placeId, (totals.get(placeId) ?? 0) + 1);
  const order = [...totals].sort(([, a], [, b]) => b - a).map(([id]) => id);
  const own = order.slice(0, MOST_BASES);
  const rest = order.slice(MOST_BASES);
  const elsewhere = own.length + 1;
  const groupOf = new Map(order.map((id, at) => [id, Math.min(at, own.length)]));
  const days = Int32Array.from(incidents, ({ day }) => day);
  const { unit, slots, slotOf } = timeSlots({ first, last }, days, dataset.uncoveredDays);
  const counts = new SlotCounts(elsewhere + 1, slots.length, INCIDENT_KINDS.length);
  for (const { placeId, day, kind } of incidents)
    counts.add(groupOf.get(placeId) ?? elsewhere, slotOf(day), INCIDENT_KINDS.indexOf(kind));
  const panelOf = (group: number, said: Omit<Panel, "columns" | "figure">): Panel[] => {
    const total = counts.total(group);
    return total === 0 ? [] : [{ ...said, figure: String(total), columns: counts.columns(group) }];
  };
  const places = own.flatMap((id, group) => {
    const place = dataset.places.get(id);
    const name = label(place?.shortName ?? id, place?.shortNameAr ?? place?.shortName ?? id);
    return panelOf(group, { key: id, label: name, only: { place: [id] } });
  });
  return {
    form: "columns",
    layout: "grid",
    unit: incidentsPer(PER_UNIT[unit]),
    slotName: UNIT_NAMES[unit],
    slots,
    panelName: label("Base", "القاعدة"),
    panels: [
      ...places,
      ...panelOf(own.length, {
        key: "other-bases",
        label: label(`${rest.length} other bases`, `قواعد أخرى (${rest.length})`),
        only: rest.length > 0 ? { place: rest } : null,
      }),
      ...panelOf(elsewhere, {
        key: "elsewhere",
        label: label("Not at a base", "في غير القواعد"),
        only: null,
      }),
    ],
    gaps: [],
    series: KIND_PARTS,
    notes: [],
  };
}
