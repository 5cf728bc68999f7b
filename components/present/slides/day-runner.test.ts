import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { createDayRunner } from "./day-runner";

function setUp() {
  let nowMs = 0;
  let waiting: (() => void) | null = null;
  const runner = createDayRunner(day(100), {
    now: () => nowMs,
    requestFrame: (callback) => {
      waiting = callback;
      return 1;
    },
    cancelFrame: () => {
      waiting = null;
    },
  });
  const seen: number[] = [];
  runner.subscribe(() => seen.push(runner.day()));
  const run = (ms: number) => {
    nowMs += ms;
    const callback = waiting;
    waiting = null;
    callback?.();
  };
  return { runner, seen, run, isWaiting: () => waiting !== null };
}

test("runs day by day to the slide's day and rests there", () => {
  const { runner, seen, run, isWaiting } = setUp();
  runner.aim(day(104), false);
  for (let frame = 0; frame < 60; frame += 1) run(16);
  expect(seen).toEqual([101, 102, 103, 104]);
  expect(isWaiting()).toBe(false);
});

test("cuts where it is told to", () => {
  const { runner, seen, isWaiting } = setUp();
  runner.aim(day(300), true);
  expect(seen).toEqual([300]);
  expect(isWaiting()).toBe(false);
});

test("a newer aim takes the place of an older one, from where the days are", () => {
  const { runner, seen, run } = setUp();
  runner.aim(day(110), false);
  run(300);
  const reached = runner.day();
  expect(reached).toBeGreaterThan(100);
  runner.aim(day(100), false);
  for (let frame = 0; frame < 200; frame += 1) run(16);
  expect(seen.at(-1)).toBe(100);
  expect(Math.max(...seen)).toBe(reached);
});
