import { knownDay } from "@/lib/domain/day";
import { THEATRE } from "@/lib/theatre/theatre";
import { type ChosenValues, eachFilter } from "./text/filter-keys";
import { type Filters, NO_EXTRAS, type View } from "./view";

/** Nothing is left out. */
export const NO_FILTERS: Filters = { ...eachFilter<ChosenValues>(() => []), q: "" };

/** The campaign that the atlas is about. Both inclusive. */
export const CAMPAIGN = {
  from: knownDay(THEATRE.campaign.from),
  to: knownDay(THEATRE.campaign.to),
} as const;

/** The time after the campaign, to the end of the dataset. Both inclusive. */
export const AFTER = { from: knownDay(THEATRE.after.from), to: knownDay(THEATRE.after.to) } as const;

/** Length of a window in days where a link says `window` and nothing more. */
export const DEFAULT_WINDOW_DAYS = 14;

/**
 * What `/` shows: the height of the campaign.
 *
 * A link leaves out what is equal here, except the day. Whoever changes another default changes what old links mean, and
 * adds a step to `migrations.ts`. Lists stay empty and nullable keys `null`: a link cannot say "none" for them.
 */
export const DEFAULT_VIEW: View = {
  day: knownDay(THEATRE.defaultDay),
  span: { type: "window", days: DEFAULT_WINDOW_DAYS },
  filters: NO_FILTERS,
  selected: null,
  camera: null,
  axis: null,
  known: null,
  hiddenLayers: [],
  extras: NO_EXTRAS,
  lang: "en",
  theme: null,
  clock: "theatre",
  speed: 1,
  loop: false,
  backwards: false,
  skip: false,
  panel: "list",
  chart: "bases",
  table: { sort: { column: "day", descending: true }, columns: [], group: null },
  play: false,
  story: null,
  ds: null,
};

/** Days a second at which the whole campaign is played: half a minute. */
export const CAMPAIGN_SPEED = 4;

/** Whether a view is what `/` shows, however it is looked at: its names, theme, clock, layers and camera do not matter. */
export function isDefaultView({
  day,
  span,
  filters,
  selected,
  axis,
  known,
  backwards,
  panel,
  story,
}: View): boolean {
  return (
    day === DEFAULT_VIEW.day &&
    span.type === "window" &&
    span.days === DEFAULT_WINDOW_DAYS &&
    Object.values(filters).every(({ length }) => length === 0) &&
    [selected, axis, known, story].every((value) => value === null) &&
    !backwards &&
    panel === DEFAULT_VIEW.panel
  );
}
