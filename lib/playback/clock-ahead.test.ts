import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { Pace } from "./advance";
import { createClock } from "./clock";

const bounds = { from: day(100), to: day(110) };

/** A clock whose frames come when the test says, with what it said each time that it asked for one. */
function setUp(change: Partial<Pace>, position: number) {
  let nowMs = 1000;
  let waiting = () => {};
  const idleMs: number[] = [];
  const clock = createClock(
    {
      now: () => nowMs,
      requestFrame(callback, leastMs) {
        waiting = callback;
        idleMs.push(leastMs);
        return 1;
      },
      cancelFrame: () => {
        waiting = () => {};
      },
    },
    position,
    { bounds, speed: 1, loop: false, stepwise: false, backwards: false, quiet: [], ...change },
  );
  return {
    clock,
    idleMs,
    pass: (ms: number) => {
      nowMs += ms;
    },
    run: (ms: number) => {
      nowMs += ms;
      waiting();
    },
  };
}

test("a clock says how long no day will begin, each time it asks for a frame", () => {
  const { clock, run, pass, idleMs } = setUp({ quiet: [{ from: day(103), to: day(104) }] }, 101);
  clock.play();
  run(250);
  expect(idleMs).toEqual([1000, 750]);
  clock.setPace({ speed: 2 });
  expect(idleMs.at(-1)).toBe(375);
  run(375);
  expect(clock.snapshot().day).toBe(102);
  expect(idleMs.at(-1)).toBe(500);
  run(500);
  expect(clock.snapshot().day).toBe(105);
  clock.setPace({ backwards: true });
  pass(100);
  clock.seek(105);
  expect(idleMs.at(-1)).toBe(500);
  clock.setPace({ stepwise: true });
  expect(idleMs.at(-1)).toBe(0);
});

test("a clock knows where it is between two frames", () => {
  const { clock, pass } = setUp({ speed: 4 }, 100);
  expect(clock.course()).toBeNull();
  clock.play();
  pass(125);
  expect(clock.course()).toEqual({ from: 100.5, to: 110, ms: 2375 });
  expect(clock.snapshot().position).toBe(100);
  clock.setHidden(true);
  expect(clock.course()).toBeNull();
});
