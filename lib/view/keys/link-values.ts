import { addDays, type Day } from "@/lib/domain/day";
import { AFTER, CAMPAIGN, DEFAULT_VIEW, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import { type ChosenValues, eachFilter } from "@/lib/view/text/filter-keys";
import type { DaySpan, View } from "@/lib/view/view";
import { sameAxis, type ViewAxis, viewAxis } from "@/lib/view/view-axis";
import { layersOfValues, layerValues } from "./layer-keys";
import { axisOfEnds, paceOfValues, paceValues, spanOfValues, spanValues } from "./moment-keys";

/** Slides are counted from 1, as people do. */
const FIRST_SLIDE = 1;

/** A view cut up into the values of the link's keys. The day is not among them: it is in the path. */
export function valuesOfView(view: View) {
  const span = spanValues(view.span);
  return {
    ...view.filters,
    ...span,
    days: span.days ?? DEFAULT_WINDOW_DAYS,
    ...axisSaid(view),
    sel: view.selected,
    ...layerValues(view),
    known: view.known,
    story: view.story?.id ?? null,
    slide: view.story?.slide ?? FIRST_SLIDE,
    lang: view.lang,
    theme: view.theme,
    clock: view.clock,
    ...paceValues(view),
    panel: view.panel,
    chart: view.chart,
    sort: view.table.sort,
    cols: view.table.columns,
    group: view.table.group,
    play: view.play,
    ds: view.ds,
  };
}

/** What the link's keys hold. */
export type LinkValues = Readonly<ReturnType<typeof valuesOfView>>;
export type LinkKey = keyof LinkValues;

export const DEFAULT_VALUES: LinkValues = valuesOfView(DEFAULT_VIEW);

/** The view of a day and the values of all keys. */
export function viewOfValues(day: Day, values: LinkValues): View {
  const { q, story, slide } = values;
  return {
    day,
    span: spanOf(day, values),
    filters: { ...eachFilter<ChosenValues>((name) => values[name]), q },
    selected: values.sel,
    axis: axisOf(day, values),
    known: values.known,
    ...layersOfValues(values),
    lang: values.lang,
    theme: values.theme,
    clock: values.clock,
    ...paceOfValues(values),
    panel: values.panel,
    chart: values.chart,
    table: { sort: values.sort, columns: values.cols, group: values.group },
    play: values.play,
    story: story === null ? null : { id: story, slide },
    ds: values.ds,
  };
}

/** The time axis that a link without one has: the campaign, or for a later day the time after it. */
function axisOfDay(day: Day): ViewAxis {
  return day > CAMPAIGN.to ? AFTER : CAMPAIGN;
}

/** One end alone reaches to that of the campaign. */
function axisOf(day: Day, { from, to }: Pick<LinkValues, "from" | "to">): View["axis"] {
  if (from === null && to === null) return viewAxis(axisOfDay(day));
  return viewAxis(axisOfEnds(from ?? CAMPAIGN.from, to ?? CAMPAIGN.to));
}

function axisSaid({ day, axis }: View): { readonly from: Day | null; readonly to: Day | null } {
  const shown = axis ?? CAMPAIGN;
  return sameAxis(shown, axisOfDay(day)) ? { from: null, to: null } : shown;
}

/** A range that does not say where it starts holds as many days as a window does by itself. */
function spanOf(day: Day, { span, days, start }: LinkValues): DaySpan {
  return spanOfValues(span, days, start ?? addDays(day, 1 - DEFAULT_WINDOW_DAYS));
}
