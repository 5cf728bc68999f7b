import { addMonths } from "@/lib/domain/calendar";
import { addDays, clampDay, type Day } from "@/lib/domain/day";
import { type Axis, axisScale, axisShowing, zoomAxis } from "@/lib/playback/axis";
import type { Clock } from "@/lib/playback/clock";
import { lastWindowDays } from "@/lib/playback/last-window-days";
import type { RangeDays } from "@/lib/playback/range-days";
import type { ShownDay } from "@/lib/playback/shown-day";
import { switchedSpan } from "@/lib/playback/span-edge";
import type { Changing } from "@/lib/store/create-store";
import { type DaySpan, type Moment, SPEEDS } from "@/lib/view/view";
import { viewAxis } from "@/lib/view/view-axis";

/** Who owns day and playback at rest. */
export interface MomentStore extends Changing<Moment> {
  set(change: Partial<Moment>): void;
}

/** How far day and time axis go. All inclusive. */
export interface TimeBounds {
  /** What the day can be. */
  readonly days: Axis;
  /** What the time axis can show. */
  readonly axis: Axis;
  /** The time axis that `null` stands for. */
  readonly whole: Axis;
}

/** All that a reader can ask of time. Each changes the moment or commands the clock, and nothing else. */
export interface MomentCommands {
  change(change: Partial<Moment>): void;
  isPlaying(): boolean;
  /** To the day, and on playing if it plays; moves the time axis so far that it shows it. */
  goToDay(day: Day): void;
  /** The same, and pauses. */
  jumpTo(day: Day): void;
  stepDays(days: number): void;
  stepMonths(months: number): void;
  /** To the first or last day of the time axis. */
  goToEnd(end: keyof Axis): void;
  /** From the day on; from the other end where the day is at the end. */
  play(): void;
  pause(): void;
  stepSpeed(direction: 1 | -1): void;
  turnRound(): void;
  showAxis(axis: Axis): void;
  /** The time axis with `factor` times as many days, around the day. */
  zoomAxis(factor: number): void;
  /** Another type of span, for the same day. */
  showSpan(type: DaySpan["type"]): void;
  /** The length that a window returns with. */
  readonly windowDays: Changing<number>;
  /** Pauses, and shows a range as a whole. */
  showRange(range: RangeDays): void;
}

interface MomentCommandsInput {
  readonly store: MomentStore;
  readonly clock: Clock;
  readonly shownDay: ShownDay;
  readonly bounds: TimeBounds;
  /** Length of a window until there was one. */
  readonly firstWindowDays: number;
}

export function momentCommands(input: MomentCommandsInput): MomentCommands {
  const { store, clock, shownDay, bounds } = input;
  const windowDays = lastWindowDays(store, input.firstWindowDays);
  const axis = () => store.get().axis ?? bounds.whole;
  const within = (day: Day) => clampDay(day, bounds.days.from, bounds.days.to);
  const kept = (next: Axis): Partial<Moment> => ({ axis: viewAxis(next, bounds.whole) });
  /** Another axis, which shows the day; `null` where it is shown. */
  const axisFor = (day: Day): Axis | null => {
    const next = axisShowing(axis(), day, bounds.axis);
    return next === axis() ? null : next;
  };
  const commands: MomentCommands = {
    change: (change) => store.set(change),
    isPlaying: () => clock.snapshot().status === "playing",
    goToDay(day) {
      const to = within(day);
      const next = axisFor(to);
      if (!commands.isPlaying()) return store.set({ day: to, ...(next && kept(next)) });
      if (next) {
        store.set(kept(next));
        clock.setPace({ bounds: next });
      }
      clock.seek(to);
    },
    jumpTo(day) {
      commands.pause();
      commands.goToDay(day);
    },
    stepDays: (days) => commands.goToDay(addDays(shownDay.day(), days)),
    stepMonths: (months) => commands.goToDay(addMonths(shownDay.day(), months)),
    goToEnd: (end) => commands.goToDay(axis()[end]),
    play() {
      clock.seek(store.get().day);
      clock.play();
    },
    pause() {
      if (!commands.isPlaying()) return;
      const day = shownDay.day();
      clock.pause();
      store.set({ day });
    },
    stepSpeed(direction) {
      const speed = SPEEDS[SPEEDS.indexOf(store.get().speed) + direction];
      if (speed !== undefined) store.set({ speed });
    },
    turnRound: () => store.set({ backwards: !store.get().backwards }),
    showAxis: (next) => store.set(kept(next)),
    zoomAxis(factor) {
      const share = axisScale(axis()).shareOf(shownDay.day() + 0.5);
      commands.showAxis(zoomAxis(axis(), factor, Math.min(1, Math.max(0, share)), bounds.axis));
    },
    showSpan(type) {
      const { span } = store.get();
      store.set({ span: switchedSpan(type, span, shownDay.day(), axis(), windowDays.get()) });
    },
    windowDays,
    showRange({ start, day }) {
      commands.pause();
      const to = within(day);
      const next = axisFor(to);
      store.set({ day: to, span: { type: "range", start }, ...(next && kept(next)) });
    },
  };
  return commands;
}
