import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Chart, ChartData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, KIND_PARTS, label, ofIncidentsAr } from "./chart-words";
import { SlotCounts } from "./slot-counts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const clock = (hour: number, minutes: string) => `${String(hour).padStart(2, "0")}:${minutes}`;

/** Incidents by the hour at which they began, in theatre time, where a source gives it. */
export const hours: Chart = {
  name: "hours",
  title: label("By hour of the day", "حسب ساعة اليوم"),
  dataOf: hoursData,
  counts: (_, { localTime }) => localTime !== null,
};

function hoursData({ incidents }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const counts = new SlotCounts(1, HOURS.length, INCIDENT_KINDS.length);
  for (const { localTime, kind } of incidents)
    if (localTime !== null) counts.add(0, Number(localTime.slice(0, 2)), INCIDENT_KINDS.indexOf(kind));
  const timed = counts.total(0);
  const without = incidents.length - timed;
  return {
    form: "columns",
    layout: "rows",
    unit: inBoth((lang) =>
      lang === "en"
        ? `incidents an hour, theatre time (${THEATRE.zone})`
        : `حوادث في الساعة، بتوقيت مسرح العمليات (${THEATRE.zone})`,
    ),
    slotName: label("Hour", "الساعة"),
    slots: HOURS.map((hour) => ({
      label: inBoth(() => `${clock(hour, "00")}–${clock(hour, "59")}`),
      tick: hour % 3 === 0 ? inBoth(() => clock(hour, "00")) : null,
      days: null,
      uncoveredDays: 0,
    })),
    panelName: label("Time", "الوقت"),
    panels: [
      {
        key: "timed",
        label: label("Hour known", "الساعة معروفة"),
        figure: `${timed} / ${incidents.length}`,
        columns: counts.columns(0),
        only: null,
      },
    ],
    gaps: [],
    series: KIND_PARTS,
    notes: [
      label(
        `No source gives a time for ${without} of ${incidents.length} incidents: these are not drawn.`,
        `لا يذكر أي مصدر وقتًا لـ ${without} من ${ofIncidentsAr(incidents.length)}، وهي غير مرسومة.`,
      ),
    ],
  };
}
