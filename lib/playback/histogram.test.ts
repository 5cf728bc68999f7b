import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import { type Axis, axisDays } from "./axis";
import { histogram, histogramUnit } from "./histogram";

const axis = (from: string, to: string): Axis => ({ from: knownDay(from), to: knownDay(to) });
const entry = (iso: string, kind: IncidentKind = "attack") => ({ day: knownDay(iso), kind });
const campaign = axis("2023-10-17", "2024-02-10");
const spelled = (entries: Parameters<typeof histogram>[0], on: Axis, maxBars: number) =>
  histogram(entries, on, maxBars).map(
    ({ from, to, counts }) => `${isoFromDay(from)} ${isoFromDay(to)} ${Object.values(counts).join(" ")}`,
  );

test("the unit is the finest that fits", () => {
  expect(axisDays(campaign)).toBe(117);
  expect(histogramUnit(campaign, 117)).toBe("day");
  expect(histogramUnit(campaign, 116)).toBe("week");
  expect(histogramUnit(campaign, 17)).toBe("week");
  expect(histogramUnit(campaign, 16)).toBe("month");
  expect(histogramUnit(axis("2017-01-01", "2024-12-31"), 3)).toBe("month");
});

describe("bars", () => {
  test("of days count by kind in the order of the legend, and leave empty days out", () => {
    const entries = [
      entry("2023-11-12", "us-strike"),
      entry("2023-11-08"),
      entry("2023-11-08", "interception"),
      entry("2023-11-08"),
      entry("2017-05-18"),
    ];
    expect(spelled(entries, campaign, 200)).toEqual([
      "2023-11-08 2023-11-08 2 0 1 0",
      "2023-11-12 2023-11-12 0 1 0 0",
    ]);
    expect(Object.keys(histogram(entries, campaign, 200)[0]?.counts ?? {})).toEqual([...INCIDENT_KINDS]);
  });

  test("of weeks run from Monday to Sunday, whole also at the edge", () => {
    // The axis begins on a Tuesday.
    const entries = [entry("2023-10-16"), entry("2023-10-22"), entry("2023-10-23"), entry("2023-10-15")];
    expect(spelled(entries, campaign, 100)).toEqual([
      "2023-10-16 2023-10-22 2 0 0 0",
      "2023-10-23 2023-10-29 1 0 0 0",
    ]);
  });

  test("of months are whole months", () => {
    const entries = [entry("2024-02-01"), entry("2024-02-29"), entry("2024-03-01"), entry("2023-10-01")];
    expect(spelled(entries, campaign, 10)).toEqual([
      "2023-10-01 2023-10-31 1 0 0 0",
      "2024-02-01 2024-02-29 2 0 0 0",
    ]);
  });

  test("of nothing are none", () => {
    expect(histogram([], campaign, 100)).toEqual([]);
  });

  const entries = fc.array(
    fc.record({
      day: fc.integer({ min: 17_000, max: 20_000 }).map(day),
      kind: fc.constantFrom(...INCIDENT_KINDS),
    }),
    { maxLength: 200 },
  );
  const axes = fc
    .tuple(fc.integer({ min: 17_000, max: 20_000 }), fc.nat(3000))
    .map(([from, days]): Axis => ({ from: day(from), to: day(from + days) }));

  test("do not overlap, reach into the axis, are never empty, and count every entry on the axis once", () => {
    fc.assert(
      fc.property(entries, axes, fc.integer({ min: 1, max: 400 }), (list, on, maxBars) => {
        const bars = histogram(list, on, maxBars);
        let lastTo = Number.NEGATIVE_INFINITY;
        for (const { from, to, counts } of bars) {
          expect(from).toBeGreaterThan(lastTo);
          expect(from <= on.to && to >= on.from).toBe(true);
          const within = list.filter(({ day: at }) => at >= from && at <= to);
          for (const kind of INCIDENT_KINDS) {
            expect(counts[kind]).toBe(within.filter((one) => one.kind === kind).length);
          }
          expect(within.length).toBeGreaterThan(0);
          lastTo = to;
        }
        const held = list.filter(({ day: at }) => bars.some(({ from, to }) => at >= from && at <= to));
        for (const one of list) if (one.day >= on.from && one.day <= on.to) expect(held).toContain(one);
      }),
    );
  });

  test("do not change when the axis is moved", () => {
    fc.assert(
      fc.property(entries, axes, fc.nat(60), (list, on, by) => {
        const moved = { from: day(on.from + by), to: day(on.to + by) };
        const before = new Map(histogram(list, on, 50).map((bar) => [bar.from, bar]));
        for (const bar of histogram(list, moved, 50)) {
          const same = before.get(bar.from);
          if (same) expect(bar).toEqual(same);
        }
      }),
    );
  });
});
