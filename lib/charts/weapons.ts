import { WEAPON_LABELS } from "@/lib/domain/labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import type { Chart, ChartData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, incidentsPer, KIND_PARTS, label } from "./chart-words";
import { SlotCounts } from "./slot-counts";
import { PER_UNIT, timeSlots, UNIT_NAMES } from "./time-slots";

/** Incidents with each weapon over time, those with most first; one with several weapons counts with each. */
export const weapons: Chart = {
  name: "weapons",
  title: label("By weapon over time", "حسب السلاح عبر الزمن"),
  dataOf: weaponsData,
};

function weaponsData({ dataset, incidents, first, last }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const allDays = Int32Array.from(incidents, ({ day }) => day);
  const { unit, slots, slotOf } = timeSlots({ first, last }, allDays, dataset.uncoveredDays);
  const counts = new SlotCounts(WEAPONS.length, slots.length, INCIDENT_KINDS.length);
  for (const { weapons: own, day, kind } of incidents)
    for (const weapon of new Set(own))
      counts.add(WEAPONS.indexOf(weapon), slotOf(day), INCIDENT_KINDS.indexOf(kind));
  const panels = WEAPONS.map((weapon, at) => {
    const total = counts.total(at);
    return {
      key: weapon,
      label: inBoth((lang) => firstUpper(WEAPON_LABELS[weapon][lang])),
      figure: String(total),
      total,
      only: { weapon: [weapon] },
      columns: counts.columns(at),
    };
  })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const several = incidents.filter((incident) => incident.weapons.length > 1).length;
  return {
    form: "columns",
    layout: "grid",
    unit: incidentsPer(PER_UNIT[unit]),
    slotName: UNIT_NAMES[unit],
    slots,
    panelName: label("Weapon", "السلاح"),
    panels,
    gaps: [],
    series: KIND_PARTS,
    notes:
      several === 0
        ? []
        : [
            label(
              `Incidents with more than one weapon are counted once for each: ${several}.`,
              `الحوادث التي استُخدم فيها أكثر من سلاح تُعدّ مرة لكل سلاح: ${several}.`,
            ),
          ],
  };
}

function firstUpper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
