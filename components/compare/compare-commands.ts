import type { ComparisonStore } from "@/components/state/use-comparison.client";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { dayOn, onBoth, spanOn, spanTypeOn, steppedOn } from "@/lib/playback/compare-changes";
import { lastWindowDays } from "@/lib/playback/last-window-days";
import type { RangeDays } from "@/lib/playback/range-days";
import type { Changing } from "@/lib/store/create-store";
import type { CompareMode, CompareSide } from "@/lib/view/address/comparison";
import { DEFAULT_VIEW, DEFAULT_WINDOW_DAYS } from "@/lib/view/default-view";
import type { Camera, DaySpan, Filters, SelectedId } from "@/lib/view/view";
import { viewAxis } from "@/lib/view/view-axis";

/** All that a reader of the comparison can ask for. Each changes the two views or how they lie, and nothing else. */
export interface CompareCommands {
  goToDay(side: CompareSide, day: Day): void;
  stepDays(side: CompareSide, days: number): void;
  showSpan(side: CompareSide, span: DaySpan): void;
  showRange(side: CompareSide, range: RangeDays): void;
  showSpanType(type: DaySpan["type"]): void;
  /** The length that a window returns with. */
  readonly windowDays: Changing<number>;
  showAxis(axis: Axis): void;
  look(camera: Camera | null): void;
  select(selected: SelectedId | null): void;
  filter(filters: Filters): void;
  showAll(): void;
  lie(mode: CompareMode): void;
  split(split: number): void;
}

/** `limits` are the days of the dataset. */
export function compareCommands(store: ComparisonStore, limits: Axis): CompareCommands {
  const get = () => store.get();
  const sideOfWindow = () => (get().a.span.type === "window" ? get().a : get().b);
  const windowDays = lastWindowDays({ get: sideOfWindow, subscribe: store.subscribe }, DEFAULT_WINDOW_DAYS);
  return {
    goToDay: (side, day) => store.set(dayOn(get(), side, day, limits)),
    stepDays: (side, days) => store.set(steppedOn(get(), side, days, limits)),
    showSpan: (side, span) => store.set(spanOn(get(), side, span)),
    showRange(side, { start, day }) {
      const views = spanOn(get(), side, { type: "range", start });
      store.set({ ...views, ...dayOn({ ...get(), ...views }, side, day, limits) });
    },
    showSpanType: (type) => store.set(spanTypeOn(get(), type, windowDays.get())),
    windowDays,
    showAxis: (axis) => store.set(onBoth(get(), { axis: viewAxis(axis) })),
    look: (camera) => store.set(onBoth(get(), { camera })),
    select: (selected) => store.set(onBoth(get(), { selected })),
    filter: (filters) => store.set(onBoth(get(), { filters })),
    showAll: () => store.set(onBoth(get(), { filters: DEFAULT_VIEW.filters, known: null })),
    lie: (mode) => store.set({ mode }),
    split: (split) => store.set({ split }),
  };
}
