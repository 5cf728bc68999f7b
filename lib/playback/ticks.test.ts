import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import type { Axis } from "./axis";
import { axisScale } from "./axis";
import { ticks } from "./ticks";

const campaign: Axis = { from: knownDay("2023-10-17"), to: knownDay("2024-02-10") };
const all: Axis = { from: knownDay("2017-05-01"), to: knownDay("2024-02-29") };
const words = (axis: Axis, maxLabels: number, lang: "en" | "ar" = "en") =>
  ticks(axis, maxLabels, lang).flatMap((tick) => (tick.label === null ? [] : [tick.label]));

describe("ticks", () => {
  test("the campaign has months, with Mondays unworded between", () => {
    expect(words(campaign, 12)).toEqual(["Oct 2023", "Nov", "Dec", "Jan 2024", "Feb"]);
    const unworded = ticks(campaign, 12, "en").filter((tick) => tick.label === null);
    expect(words(campaign, 4)).toEqual(["Oct 2023", "Jan 2024"]);
    expect(unworded[0]).toEqual({ day: knownDay("2023-10-23"), label: null });
    expect(unworded).toHaveLength(15);
  });

  test("years, quarters, weeks and days come where they fit", () => {
    expect(words(all, 11)).toEqual(["2017", "2018", "2019", "2020", "2021", "2022", "2023"]);
    const week: Axis = { from: knownDay("2023-11-06"), to: knownDay("2023-11-12") };
    expect(words(week, 8)).toEqual(["6 Nov", "7 Nov", "8 Nov", "9 Nov", "10 Nov", "11 Nov", "12 Nov"]);
    const month: Axis = { from: knownDay("2023-11-01"), to: knownDay("2023-11-30") };
    expect(words(month, 6)).toEqual(["1 Nov", "6 Nov", "13 Nov", "20 Nov"]);
    const year: Axis = { from: knownDay("2023-01-01"), to: knownDay("2023-12-31") };
    expect(words(year, 5)).toEqual(["Jan 2023", "Apr", "Jul", "Oct"]);
  });

  test("words never collide and never run over the edge, on any axis", () => {
    const axes = fc.tuple(fc.integer({ min: all.from, max: all.to }), fc.integer({ min: 7, max: 2500 }));
    fc.assert(
      fc.property(
        axes,
        fc.integer({ min: 3, max: 14 }),
        fc.constantFrom("en", "ar"),
        ([from, days], max, lang) => {
          const axis = { from: day(from), to: day(from + days - 1) };
          const found = ticks(axis, max, lang);
          const shares = found
            .filter((tick) => tick.label !== null)
            .map((tick) => axisScale(axis).shareOf(tick.day));
          for (const [place, share] of shares.entries()) {
            expect(share).toBeGreaterThanOrEqual(0);
            const room = (shares[place + 1] ?? 1 + 0.15 / max) - share;
            expect(room).toBeGreaterThanOrEqual(1 / max - 1e-9);
          }
          expect(found.map((tick) => tick.day)).toEqual(
            [...new Set(found.map((tick) => tick.day))].sort((a, b) => a - b),
          );
        },
      ),
    );
  });

  test("Arabic has its own month names", () => {
    expect(words(campaign, 8, "ar")[1]).toBe("نوفمبر");
    expect(isoFromDay(ticks(campaign, 8, "ar")[0]?.day ?? day(0))).toBe("2023-10-17");
  });
});
