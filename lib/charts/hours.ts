import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Chart, ChartData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, KIND_PARTS, label } from "./chart-words";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const clock = (hour: number, minutes: string) => `${String(hour).padStart(2, "0")}:${minutes}`;

/** Incidents by the hour at which they began, in theatre time, where a source gives it. */
export const hours: Chart = {
  name: "hours",
  title: label("By hour of the day", "حسب ساعة اليوم"),
  dataOf: hoursData,
};

function hoursData({ incidents }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const timed = incidents.flatMap(({ localTime, kind }) =>
    localTime === null ? [] : [{ hour: Number(localTime.slice(0, 2)), kind }],
  );
  const without = incidents.length - timed.length;
  return {
    form: "columns",
    layout: "rows",
    unit: inBoth((lang) =>
      lang === "en"
        ? `incidents an hour, theatre time (${THEATRE.zone})`
        : `حوادث في الساعة، بتوقيت المنطقة (${THEATRE.zone})`,
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
        figure: `${timed.length} / ${incidents.length}`,
        columns: HOURS.map((hour) => ({
          counts: INCIDENT_KINDS.map(
            (kind) => timed.filter((one) => one.hour === hour && one.kind === kind).length,
          ),
        })),
        only: null,
      },
    ],
    gaps: [],
    series: KIND_PARTS,
    notes: [
      label(
        `No source gives a time for ${without} of ${incidents.length} incidents: these are not drawn.`,
        `لا يذكر أي مصدر وقتًا لـ ${without} من ${incidents.length} حادثة: وهي غير مرسومة.`,
      ),
    ],
  };
}
