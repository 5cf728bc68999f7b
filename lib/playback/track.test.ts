import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { quietRuns } from "./quiet-runs";
import { trackOf } from "./track";

const bounds = { from: day(100), to: day(120) };
const run = (from: number, to: number) => ({ from: day(from), to: day(to) });

describe("quiet stretches", () => {
  test("lie between the days", () => {
    expect(quietRuns([90, 103, 103, 104, 110, 130].map(day), bounds)).toEqual([
      run(100, 102),
      run(105, 109),
      run(111, 120),
    ]);
    expect(quietRuns([], bounds)).toEqual([bounds]);
    expect(
      quietRuns(
        Array.from({ length: 21 }, (_, index) => day(100 + index)),
        bounds,
      ),
    ).toEqual([]);
  });
});

describe("a track", () => {
  test("without quiet stretches is the days themselves", () => {
    const track = trackOf(bounds, []);
    expect(track.length).toBe(21);
    expect(track.at(103.5)).toBe(3.5);
    expect(track.position(3.5)).toBe(103.5);
  });

  test("leaves quiet days out, but for the first and the last", () => {
    const track = trackOf(bounds, [run(100, 104), run(108, 120)]);
    expect(track.length).toBe(5);
    expect([0, 1, 2, 3, 4].map((at) => track.position(at))).toEqual([100, 105, 106, 107, 120]);
    expect(track.at(102.7)).toBe(1);
    expect(track.at(106.25)).toBe(2.25);
    expect(track.at(115)).toBe(4);
  });

  test("keeps the order of days, comes back to where it was, and shows no quiet day", () => {
    const days = fc.uniqueArray(fc.integer({ min: 100, max: 120 }), { maxLength: 21 });
    fc.assert(
      fc.property(days, (busy) => {
        const sorted = [...busy].sort((a, b) => a - b);
        const track = trackOf(bounds, quietRuns(sorted.map(day), bounds));
        let before = -1;
        for (let at = 0; at < track.length; at += 0.25) {
          const position = track.position(at);
          const shown = Math.floor(position);
          expect(position).toBeGreaterThan(before);
          expect(track.at(position)).toBeCloseTo(at, 9);
          expect([100, 120, ...sorted]).toContain(shown);
          before = position;
        }
        expect(track.length).toBe(new Set([100, 120, ...sorted]).size);
      }),
    );
  });
});
