import { maskOfAll } from "@/lib/collection/mask";
import { sliceOf } from "@/lib/collection/slice";
import type { PlaceId } from "@/lib/domain/place";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { Chart, ChartData, Panel } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, KIND_PARTS, label } from "./chart-words";
import { PER_UNIT, timeSlots, UNIT_NAMES } from "./time-slots";

/** Bases with a panel of their own; the rest share one. */
const MOST_BASES = 11;

/** Incidents at each base over time, those with most first; then at all other bases, then everywhere else. */
export const bases: Chart = {
  name: "bases",
  title: label("By base and week", "حسب القاعدة والأسبوع"),
  dataOf: basesData,
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
  const groupOf = (id: PlaceId) => {
    const at = own.indexOf(id);
    return at >= 0 ? at : totals.has(id) ? own.length : elsewhere;
  };
  const kinds = INCIDENT_KINDS.length;
  const series = incidents.map(
    ({ placeId, kind }) => groupOf(placeId) * kinds + INCIDENT_KINDS.indexOf(kind),
  );
  const mask = maskOfAll(series, (elsewhere + 1) * kinds);
  const days = Int32Array.from(incidents, ({ day }) => day);
  const { unit, slots } = timeSlots({ first, last }, days, dataset.uncoveredDays);
  const tallies = slots.map(({ days: { from, to } }) => mask.tally(sliceOf(days, from, to)));
  const all = mask.tally({ lo: 0, hi: incidents.length });
  const panelOf = (group: number, said: Omit<Panel, "columns" | "figure">): Panel[] => {
    const part = (tally: readonly number[]) => tally.slice(group * kinds, (group + 1) * kinds);
    const total = part(all).reduce((sum, count) => sum + count, 0);
    if (total === 0) return [];
    return [{ ...said, figure: String(total), columns: tallies.map((tally) => ({ counts: part(tally) })) }];
  };
  const places = own.flatMap((id, group) => {
    const place = dataset.places.get(id);
    const name = label(place?.shortName ?? id, place?.shortNameAr ?? place?.shortName ?? id);
    return panelOf(group, { key: id, label: name, only: { place: [id] } });
  });
  return {
    form: "columns",
    layout: "grid",
    unit: inBoth((lang) => `${lang === "en" ? "incidents" : "حوادث"} ${PER_UNIT[unit][lang]}`),
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
