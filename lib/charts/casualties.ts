import type { NumberRange } from "@/lib/domain/number-range";
import { inForm } from "@/lib/domain/plural-forms";
import { rangeOf } from "@/lib/domain/range-of";
import type { Chart, ChartData, Column, Panel } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, label, ofIncidentsAr } from "./chart-words";
import { groupRange, reportGroups, sumOf } from "./counted-once";
import { PER_UNIT, timeSlots, UNIT_NAMES } from "./time-slots";

const NONE: NumberRange = { min: 0, max: 0 };
const FIELDS = [
  { field: "killed", label: label("Killed", "قتلى") },
  { field: "injured", label: label("Injured", "جرحى") },
] as const;

/** Killed and injured from the least to the most that sources say; what may be told twice is counted once. */
export const casualties: Chart = {
  name: "casualties",
  title: label("Killed and injured, as ranges", "القتلى والجرحى، من الأدنى إلى الأعلى"),
  dataOf: casualtiesData,
  counts: (key, incident) => FIELDS.some(({ field }) => field === key && rangeOf(incident, field) !== null),
};

function casualtiesData({ dataset, incidents, first, last }: ChartSlice): ChartData | null {
  if (incidents.length === 0) return null;
  const days = Int32Array.from(incidents, ({ day }) => day);
  const { unit, slots, slotOf } = timeSlots({ first, last }, days, dataset.uncoveredDays);
  const groups = reportGroups(incidents);
  const ranges = FIELDS.map(({ field }) => groups.map((group) => groupRange(group, field)));
  const panels = FIELDS.map(({ field, label: name }, at): Panel => {
    const all: NumberRange[] = [];
    const held: NumberRange[][] = slots.map(() => []);
    ranges[at]?.forEach((range, index) => {
      const [one] = groups[index] ?? [];
      if (!range || !one) return;
      all.push(range);
      held[slotOf(one.day)]?.push(range);
    });
    return {
      key: field,
      label: name,
      figure: figureOf(sumOf(all) ?? NONE),
      columns: held.map((own): Column => {
        const { min, max } = sumOf(own) ?? NONE;
        return { counts: [min], most: max };
      }),
      only: null,
    };
  });
  const silent = ranges.map((own) => own.filter((range) => range === null).length);
  const doubles = groups.filter(({ length }) => length > 1).length;
  return {
    form: "columns",
    layout: "rows",
    unit: inBoth((lang) => `${lang === "en" ? "people" : "أشخاص"} ${PER_UNIT[unit][lang]}`),
    slotName: UNIT_NAMES[unit],
    slots,
    panelName: label("Casualties", "الضحايا"),
    panels,
    gaps: [],
    series: [{ key: "least", label: label("At least", "على الأقل"), fill: "solid", colour: "ink" }],
    notes: [
      label(
        `All parties together. No figure in any source: killed for ${silent[0]}, injured for ${silent[1]} of ${groups.length} incidents; that is not zero.`,
        `لكل الأطراف معًا. بلا رقم في أي مصدر: القتلى في ${silent[0]} والجرحى في ${silent[1]} من ${ofIncidentsAr(groups.length)}، وليس ذلك صفرًا.`,
      ),
      ...(doubles === 0
        ? []
        : [
            label(
              `Reports that may be of one incident are counted once: ${doubles} groups.`,
              `التقارير التي قد تكون عن حادثة واحدة تُعدّ مرة واحدة: ${inForm({ one: "مجموعة واحدة", two: "مجموعتان", few: "# مجموعات", other: "# مجموعة" }, doubles, "ar")}.`,
            ),
          ]),
    ],
  };
}

/** "31", "3–8", "81+" */
function figureOf({ min, max }: NumberRange): string {
  return max === null ? `${min}+` : min === max ? String(min) : `${min}–${max}`;
}
