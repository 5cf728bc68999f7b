import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import {
  anchored,
  clampPosition,
  courseAt,
  hold,
  type Pace,
  type Playback,
  playFrom,
  positionAt,
  release,
} from "./advance";

const bounds = { from: day(100), to: day(110) };
const pace: Pace = { bounds, speed: 1, loop: false, stepwise: false, backwards: false, quiet: [] };
const speeds = fc.constantFrom(0.5, 1, 2, 4, 8, 16);
/** Milliseconds that make a whole number of eighths of a second: exact in floating point, as is every day they pass. */
const eighths = fc.nat(240).map((count) => count * 125);

describe("playing", () => {
  test("takes a second for a day at speed 1", () => {
    const state = playFrom(100, 5000);
    expect(positionAt(state, 5000, pace)).toEqual({ position: 100, day: 100, done: false });
    expect(positionAt(state, 5999, pace).day).toBe(100);
    expect(positionAt(state, 6000, pace)).toEqual({ position: 101, day: 101, done: false });
    expect(positionAt(state, 7500, { ...pace, speed: 4 })).toEqual({ position: 110, day: 110, done: true });
  });

  test("ends on arrival at the last day and stays there", () => {
    const state = playFrom(100, 0);
    expect(positionAt(state, 9999, pace)).toMatchObject({ day: 109, done: false });
    for (const nowMs of [10_000, 10_001, 1e9]) {
      expect(positionAt(state, nowMs, pace)).toEqual({ position: 110, day: 110, done: true });
    }
  });

  test("gives the last day its time in a loop, then goes round", () => {
    const state = playFrom(105, 0);
    const dayAt = (nowMs: number) => positionAt(state, nowMs, { ...pace, loop: true });
    expect(dayAt(5999)).toMatchObject({ day: 110, done: false });
    expect(dayAt(6000)).toEqual({ position: 100, day: 100, done: false });
    expect(dayAt(6000 + 11_000)).toEqual({ position: 100, day: 100, done: false });
  });

  test("has not begun before it was started", () => {
    expect(positionAt(playFrom(103, 5000), 1000, pace)).toEqual({ position: 103, day: 103, done: false });
  });

  test("in whole days and at most one a second where motion is reduced", () => {
    const state = playFrom(100, 0);
    const stepwise: Pace = { ...pace, speed: 16, stepwise: true };
    expect(positionAt(state, 999, stepwise).position).toBe(100);
    expect(positionAt(state, 1999, stepwise).position).toBe(101);
    expect(positionAt(state, 1999, { ...stepwise, speed: 0.5 }).position).toBe(100);
  });

  test("never goes back and never leaves its bounds", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 100, max: 110.99, noNaN: true }),
        fc.array(fc.nat(3000), { maxLength: 40 }),
        speeds,
        fc.boolean(),
        (from, gapsMs, speed, stepwise) => {
          const state = playFrom(from, 0);
          let [nowMs, before] = [0, 0];
          for (const gapMs of gapsMs) {
            nowMs += gapMs;
            const { position, day: shown } = positionAt(state, nowMs, { ...pace, speed, stepwise });
            if (from < 110) expect(position).toBeGreaterThanOrEqual(before);
            expect(shown).toBe(Math.floor(position));
            expect(position).toBeGreaterThanOrEqual(100);
            expect(position).toBeLessThan(111);
            before = position;
          }
        },
      ),
    );
  });
});

describe("what is hidden", () => {
  test("does not count", () => {
    const held = hold(playFrom(100, 0), 1500);
    expect(positionAt(held, 60_000, pace).position).toBe(101.5);
    expect(hold(held, 30_000)).toBe(held);
    const again = release(held, 60_000);
    expect(positionAt(again, 60_000, pace).position).toBe(101.5);
    expect(positionAt(again, 61_000, pace).position).toBe(102.5);
  });

  test("does not count however often, at any pace", () => {
    const spells = fc.array(fc.tuple(fc.nat(800), fc.nat(100_000)), { maxLength: 10 });
    fc.assert(
      fc.property(spells, speeds, (pairs, speed) => {
        let state = playFrom(100, 0);
        let [nowMs, seenMs] = [0, 0];
        for (const [shownMs, hiddenMs] of pairs) {
          nowMs += shownMs;
          seenMs += shownMs;
          state = hold(state, nowMs);
          nowMs += hiddenMs;
          state = release(state, nowMs);
        }
        expect(positionAt(state, nowMs, { ...pace, speed }).position).toBeCloseTo(
          Math.min(110, 100 + (seenMs * speed) / 1000),
          6,
        );
      }),
    );
  });

  test("means nothing to what does not play", () => {
    const paused = { status: "paused", position: 104.5 } as const;
    expect(hold(paused, 5)).toBe(paused);
    expect(release(paused, 5)).toBe(paused);
    expect(anchored(paused, 5, pace)).toBe(paused);
    expect(positionAt(paused, 1e9, pace)).toEqual({ position: 104.5, day: 104, done: false });
    expect(positionAt({ status: "ended", position: 110 }, 0, pace).done).toBe(true);
  });
});

test("counting anew from now changes nothing that is seen", () => {
  fc.assert(
    fc.property(
      eighths,
      eighths,
      speeds,
      fc.boolean(),
      fc.boolean(),
      (atMs, moreMs, speed, loop, stepwise) => {
        const own: Pace = { ...pace, speed, loop, stepwise };
        const state = playFrom(103, 0);
        const later = positionAt(state, atMs + moreMs, own);
        const anew = positionAt(anchored(state, atMs, own), atMs + moreMs, own);
        expect(anew.day).toBe(later.day);
        expect(anew.done).toBe(later.done);
        expect(anew.position).toBeCloseTo(later.position, 6);
      },
    ),
  );
});

test("a position is moved into the time of its days", () => {
  expect([99, 100, 105.25, 110.9, 111, 1e9].map((position) => clampPosition(position, bounds))).toEqual([
    100, 100, 105.25, 110.9, 110, 110,
  ]);
  expect(clampPosition(Number.NaN, bounds)).toBe(100);
});

describe("the course", () => {
  const run = (from: number, to: number) => ({ from: day(from), to: day(to) });

  test("goes to the last day, in a loop to the end of it", () => {
    const state = playFrom(105.5, 1000);
    expect(courseAt(state, 1500, pace)).toEqual({ from: 106, to: 110, ms: 4000 });
    expect(courseAt(state, 1500, { ...pace, loop: true, speed: 2 })).toEqual({
      from: 106.5,
      to: 111,
      ms: 2250,
    });
  });

  test("ends where quiet days are jumped, in either direction", () => {
    const jumping = { ...pace, quiet: [run(104, 106)] };
    expect(courseAt(playFrom(102, 0), 1000, jumping)).toEqual({ from: 103, to: 104, ms: 1000 });
    expect(courseAt(playFrom(102, 0), 2000, jumping)).toEqual({ from: 107, to: 110, ms: 3000 });
    expect(courseAt(playFrom(109, 0), 500, { ...jumping, backwards: true })).toEqual({
      from: 108.5,
      to: 106,
      ms: 2500,
    });
  });

  test("there is none at rest, at the end, on hold, and day by day", () => {
    const paused: Playback = { status: "paused", position: 105 };
    const running = playFrom(105, 0);
    expect(courseAt(paused, 0, pace)).toBeNull();
    expect(courseAt(running, 1e6, pace)).toBeNull();
    expect(courseAt(hold(running, 10), 20, pace)).toBeNull();
    expect(courseAt(running, 20, { ...pace, stepwise: true })).toBeNull();
  });

  test("is the way that playback takes", () => {
    fc.assert(
      fc.property(
        fc.record({
          from: fc.nat(10).map((days) => 100 + days),
          speed: speeds,
          loop: fc.boolean(),
          backwards: fc.boolean(),
          share: fc.double({ min: 0, max: 0.999, noNaN: true }),
          nowMs: eighths,
        }),
        ({ from, speed, loop, backwards, share, nowMs }) => {
          const going = { ...pace, speed, loop, backwards, quiet: [run(103, 104), run(107, 107)] };
          const course = courseAt(playFrom(from, 0), nowMs, going);
          if (!course) return;
          const { position } = positionAt(playFrom(from, 0), nowMs + share * course.ms, going);
          expect(position).toBeCloseTo(course.from + share * (course.to - course.from), 6);
        },
      ),
    );
  });
});
