import { inForm } from "@/lib/domain/plural-forms";
import type { Label } from "@/lib/domain/shapes/label";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import type { ChartSeries } from "./chart";

export const label = (en: string, ar: string): Label => ({ en, ar });

/** A label made in both languages alike. */
export function inBoth(textOf: (lang: "en" | "ar") => string): Label {
  return { en: textOf("en"), ar: textOf("ar") };
}

/** The kinds of incidents as parts of a bar, in the order of the legend. */
export const KIND_PARTS: readonly ChartSeries[] = INCIDENT_KINDS.map((kind) => ({
  key: kind,
  label: KIND_LABELS[kind].many,
  fill: KIND_LOOKS[kind].fill,
  colour: kind,
}));

/** Bars that are not told apart by kind. */
export const ONE_PART: ChartSeries = {
  key: "incidents",
  label: label("Incidents", "حوادث"),
  fill: "solid",
  colour: "ink2",
};

/** Heads of the table behind a chart, beside the names of what it counts. */
export const TABLE_HEADS = {
  from: label("From", "من"),
  to: label("To", "إلى"),
  least: label("At least", "على الأقل"),
  most: label("At most", "على الأكثر"),
  uncovered: label("Days not covered", "أيام غير مشمولة"),
  dataset: label("Dataset", "مجموعة البيانات"),
  view: label("View", "المشهد"),
} as const;

/** "incidents a week", of a unit's "a week". */
export function incidentsPer(unit: Label): Label {
  return label(`incidents ${unit.en}`, `حوادث ${unit.ar}`);
}

const INCIDENTS_AR = {
  one: "حادثة واحدة",
  two: "حادثتين",
  few: "# حوادث",
  many: "# حادثة",
  other: "# حادثة",
};

/** Of how many incidents, in Arabic after a preposition. */
export const ofIncidentsAr = (count: number): string => inForm(INCIDENTS_AR, count, "ar");
