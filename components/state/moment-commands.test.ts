import { describe, expect, test } from "vitest";
import { addDays, day } from "@/lib/domain/day";
import { createClock } from "@/lib/playback/clock";
import { shownDayOf } from "@/lib/playback/shown-day";
import { createStore } from "@/lib/store/create-store";
import { type Moment, NO_EXTRAS } from "@/lib/view/view";
import { momentCommands } from "./moment-commands";

const whole = { from: day(1000), to: day(1099) };
const bounds = { days: { from: day(900), to: day(1300) }, axis: { from: day(800), to: day(1400) }, whole };
const still: Moment = {
  day: day(1050),
  span: { type: "day" },
  axis: null,
  camera: null,
  speed: 1,
  loop: false,
  backwards: false,
  skip: false,
  panel: "list",
  hiddenLayers: [],
  extras: NO_EXTRAS,
};

function setUp(change: Partial<Moment> = {}) {
  const { get, set, subscribe } = createStore<Moment>({ ...still, ...change });
  const store = { get, subscribe, set: (next: Partial<Moment>) => set({ ...get(), ...next }) };
  const scheduler = { now: () => 0, requestFrame: () => 1, cancelFrame: () => {} };
  const pace = { bounds: whole, speed: 1, loop: false, stepwise: false, backwards: false, quiet: [] };
  const clock = createClock(scheduler, get().day, pace);
  const shownDay = shownDayOf(store, clock);
  const commands = momentCommands({ store, clock, shownDay, bounds, firstWindowDays: 30 });
  return { commands, store, clock, shownDay };
}

describe("going to a day", () => {
  test("stays among the days there are", () => {
    const { commands, store } = setUp();
    commands.goToDay(day(1));
    expect(store.get().day).toBe(900);
    commands.goToDay(day(9999));
    expect(store.get().day).toBe(1300);
  });

  test("takes the axis along where it does not show the day, and leaves it where it does", () => {
    const { commands, store } = setUp();
    commands.goToEnd("to");
    expect(store.get()).toMatchObject({ day: 1099, axis: null });
    commands.stepDays(1);
    expect(store.get()).toMatchObject({ day: 1100, axis: { from: 1011, to: 1110 } });
    const { axis } = store.get();
    commands.stepDays(-7);
    expect(store.get().axis).toBe(axis);
    commands.stepMonths(-1);
    expect(store.get().day).toBeGreaterThan(1060);
  });

  test("goes on playing from there, beyond the axis too", () => {
    const { commands, store, clock, shownDay } = setUp();
    commands.play();
    commands.goToDay(day(1150));
    expect(commands.isPlaying()).toBe(true);
    expect(shownDay.day()).toBe(1150);
    expect(clock.snapshot().status).toBe("playing");
    expect(store.get().day).toBe(1050);
    commands.pause();
    expect(store.get().day).toBe(1150);
  });

  test("leaves the moment alone while it plays on the axis", () => {
    const { commands, store } = setUp();
    commands.play();
    const before = store.get();
    commands.goToDay(day(1060));
    expect(store.get()).toBe(before);
  });

  test("jumping pauses", () => {
    const { commands, store } = setUp();
    commands.play();
    commands.jumpTo(day(1020));
    expect(commands.isPlaying()).toBe(false);
    expect(store.get().day).toBe(1020);
  });
});

test("the whole axis is null", () => {
  const { commands, store } = setUp();
  commands.zoomAxis(0.5);
  expect(store.get().axis).toEqual({ from: 1025, to: 1074 });
  commands.showAxis({ ...whole });
  expect(store.get().axis).toBeNull();
});

describe("spans", () => {
  test("a window comes with the length that its button says", () => {
    const { commands, store } = setUp();
    expect(commands.windowDays.get()).toBe(30);
    commands.showSpan("window");
    expect(store.get().span).toEqual({ type: "window", days: 30 });
    commands.change({ span: { type: "window", days: 9 } });
    commands.showSpan("until");
    expect(commands.windowDays.get()).toBe(9);
    commands.showSpan("window");
    expect(store.get().span).toEqual({ type: "window", days: 9 });
  });

  test("a range is shown as a whole", () => {
    const { commands, store } = setUp();
    commands.play();
    commands.showRange({ start: day(1040), day: addDays(whole.to, 5) });
    expect(commands.isPlaying()).toBe(false);
    expect(store.get()).toMatchObject({ day: 1104, span: { type: "range", start: 1040 } });
    expect(store.get().axis).not.toBeNull();
  });
});

test("speed goes by steps and no further, and the direction turns", () => {
  const { commands, store } = setUp({ speed: 8 });
  commands.stepSpeed(1);
  commands.stepSpeed(1);
  expect(store.get().speed).toBe(16);
  commands.stepSpeed(-1);
  expect(store.get().speed).toBe(8);
  commands.turnRound();
  expect(store.get().backwards).toBe(true);
});
