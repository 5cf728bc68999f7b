import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { anchored, type Pace, playFrom, positionAt } from "./advance";
import { createClock, type Scheduler } from "./clock";
import { quietRuns } from "./quiet-runs";

const bounds = { from: day(100), to: day(110) };
const back: Pace = { bounds, speed: 1, loop: false, stepwise: false, backwards: true, quiet: [] };
const speeds = fc.constantFrom(0.5, 1, 2, 4, 8, 16);
/** Milliseconds that make a whole number of eighths of a second: exact in floating point, as is every day they pass. */
const eighths = fc.nat(240).map((count) => count * 125);
const busyDays = fc.uniqueArray(fc.integer({ min: 100, max: 110 }), { maxLength: 11 });
const quietOf = (busy: readonly number[]) => quietRuns([...busy].sort((a, b) => a - b).map(day), bounds);

function fakeClock(pace: Pace, position: number) {
  let nowMs = 0;
  let waiting: (() => void) | null = null;
  const scheduler: Scheduler = {
    now: () => nowMs,
    requestFrame(callback) {
      waiting = callback;
      return 1;
    },
    cancelFrame() {
      waiting = null;
    },
  };
  const clock = createClock(scheduler, position, pace);
  const seen: number[] = [];
  clock.subscribe(() => seen.push(clock.snapshot().day));
  const run = (ms: number) => {
    nowMs += ms;
    const callback = waiting;
    waiting = null;
    callback?.();
  };
  return { clock, run, seen, waits: () => waiting !== null };
}

describe("towards the past", () => {
  test("each day has its second, and the first day is the end", () => {
    const state = playFrom(110, 0);
    const at = (nowMs: number) => positionAt(state, nowMs, back);
    expect(at(0)).toEqual({ position: 110, day: 110, done: false });
    expect(at(999)).toMatchObject({ day: 110, done: false });
    expect(at(1000)).toEqual({ position: 109, day: 109, done: false });
    expect(at(1500)).toEqual({ position: 108.5, day: 109, done: false });
    expect(at(10_000)).toEqual({ position: 100, day: 100, done: true });
    expect(at(1e9)).toEqual({ position: 100, day: 100, done: true });
  });

  test("a loop gives the first day its time, then goes round to the last", () => {
    const state = playFrom(102, 0);
    const dayAt = (nowMs: number) => positionAt(state, nowMs, { ...back, loop: true }).day;
    expect([0, 1999, 2999, 3000, 4000].map(dayAt)).toEqual([102, 101, 100, 110, 109]);
  });

  test("in whole days where motion is reduced", () => {
    const stepwise = { ...back, stepwise: true, speed: 16 };
    expect(positionAt(playFrom(110, 0), 1999, stepwise).position).toBe(109);
  });

  test("is the mirror of the way forwards", () => {
    fc.assert(
      fc.property(
        busyDays,
        fc.integer({ min: 100, max: 110 }),
        fc.nat(20_000),
        speeds,
        fc.boolean(),
        (busy, from, nowMs, speed, loop) => {
          const mirrored = busy.map((value) => 210 - value);
          const forwards = { ...back, backwards: false, speed, loop };
          const ahead = positionAt(playFrom(from, 0), nowMs, { ...forwards, quiet: quietOf(busy) });
          const behind = positionAt(playFrom(210 - from, 0), nowMs, {
            ...forwards,
            backwards: true,
            quiet: quietOf(mirrored),
          });
          expect(behind.day).toBe(210 - ahead.day);
          expect(behind.position).toBeCloseTo(210 - ahead.position, 9);
          expect(behind.done).toBe(ahead.done);
        },
      ),
    );
  });

  test("pausing stands on the day that was shown; playing again goes on from it; at the end it begins anew", () => {
    const { clock, run, waits } = fakeClock(back, 105);
    clock.play();
    run(1500);
    expect(clock.snapshot()).toMatchObject({ day: 104, position: 103.5 });
    clock.pause();
    expect(clock.snapshot()).toMatchObject({ status: "paused", day: 104, position: 104 });
    expect(waits()).toBe(false);
    clock.play();
    run(4000);
    expect(clock.snapshot()).toMatchObject({ status: "ended", day: 100 });
    clock.play();
    expect(clock.snapshot()).toMatchObject({ status: "playing", day: 110 });
  });

  test("turning round keeps the day", () => {
    const { clock, run } = fakeClock({ ...back, backwards: false }, 103);
    clock.play();
    run(1400);
    expect(clock.snapshot().day).toBe(104);
    clock.setPace({ backwards: true });
    expect(clock.snapshot()).toMatchObject({ status: "playing", day: 104 });
    run(1000);
    expect(clock.snapshot().day).toBe(103);
    clock.setPace({ backwards: false });
    expect(clock.snapshot().day).toBe(103);
    run(1000);
    expect(clock.snapshot().day).toBe(104);
  });

  test("no time passes while hidden", () => {
    const { clock, run, waits } = fakeClock(back, 110);
    clock.play();
    run(1500);
    clock.setHidden(true);
    expect(waits()).toBe(false);
    run(60_000);
    clock.setHidden(false);
    expect(clock.snapshot().position).toBe(108.5);
  });
});

describe("without quiet days", () => {
  const quiet = quietOf([102, 103, 108]);

  test("plays the days on which something happened, and ends with the axis", () => {
    const state = playFrom(100, 0);
    const days = (pace: Pace, from: number) =>
      Array.from({ length: 6 }, (_, second) => positionAt(playFrom(from, 0), second * 1000, pace).day);
    expect(days({ ...back, backwards: false, quiet }, 100)).toEqual([100, 102, 103, 108, 110, 110]);
    expect(days({ ...back, quiet }, 110)).toEqual([110, 108, 103, 102, 100, 100]);
    expect(positionAt(state, 4000, { ...back, backwards: false, quiet }).done).toBe(true);
  });

  test("a quiet day to start from is left at once", () => {
    expect(positionAt(playFrom(105, 0), 0, { ...back, backwards: false, quiet }).day).toBe(108);
    expect(positionAt(playFrom(105, 0), 0, { ...back, quiet }).day).toBe(103);
  });
});

test("at any frame rate no day is out of order, and the end comes at the same moment", () => {
  const gaps = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(gaps, gaps, speeds, busyDays, fc.boolean(), (gapsA, gapsB, speed, busy, backwards) => {
      const pace: Pace = { ...back, backwards, speed, quiet: quietOf(busy) };
      const start = backwards ? 110 : 100;
      const sign = backwards ? -1 : 1;
      for (const gapsMs of [gapsA, gapsB]) {
        const { clock, run, seen } = fakeClock(pace, start);
        clock.play();
        let passedMs = 0;
        for (const ms of gapsMs) {
          run(ms);
          passedMs += ms;
          const played = new Set([100, 110, ...busy]).size - 1;
          const ended = (passedMs * speed) / 1000 >= played;
          expect(clock.snapshot().status).toBe(ended ? "ended" : "playing");
        }
        seen.forEach((value, index) => {
          expect(sign * (value - (seen[index - 1] ?? start))).toBeGreaterThanOrEqual(0);
          expect([100, 110, ...busy]).toContain(value);
        });
      }
    }),
  );
});

test("counting anew from now changes nothing that is seen, either way", () => {
  fc.assert(
    fc.property(
      eighths,
      eighths,
      speeds,
      fc.boolean(),
      fc.boolean(),
      busyDays,
      (atMs, moreMs, speed, loop, backwards, busy) => {
        const pace: Pace = { ...back, speed, loop, backwards, quiet: quietOf(busy) };
        const state = playFrom(backwards ? 110 : 100, 0);
        const later = positionAt(state, atMs + moreMs, pace);
        const anew = positionAt(anchored(state, atMs, pace), atMs + moreMs, pace);
        expect(anew.day).toBe(later.day);
        expect(anew.done).toBe(later.done);
        expect(anew.position).toBeCloseTo(later.position, 6);
      },
    ),
  );
});
