import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day, knownDay } from "@/lib/domain/day";
import { type Axis, axisDays, axisScale, axisShowing, MIN_AXIS_DAYS, panAxis, zoomAxis } from "./axis";

const limits: Axis = { from: knownDay("2017-05-01"), to: knownDay("2024-02-29") };
const campaign: Axis = { from: knownDay("2023-10-17"), to: knownDay("2024-02-10") };
const anyAxis = fc
  .tuple(
    fc.integer({ min: limits.from, max: limits.to - MIN_AXIS_DAYS }),
    fc.integer({ min: MIN_AXIS_DAYS, max: 2500 }),
  )
  .map(([from, days]): Axis => ({ from: day(from), to: day(Math.min(limits.to, from + days - 1)) }))
  .filter((axis) => axisDays(axis) >= MIN_AXIS_DAYS);

describe("axisScale", () => {
  test("each day is the one under its own column", () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (axis, within) => {
        const { shareOf, dayAt } = axisScale(axis);
        for (const value of [axis.from, axis.to]) expect(dayAt(shareOf(value + within))).toBe(value);
      }),
    );
  });

  test("beyond the edges are the first and the last day", () => {
    const { dayAt, shareOf } = axisScale(campaign);
    expect([dayAt(-3), dayAt(0), dayAt(1), dayAt(7)]).toEqual([
      campaign.from,
      campaign.from,
      campaign.to,
      campaign.to,
    ]);
    expect([shareOf(campaign.from), shareOf(campaign.to + 1)]).toEqual([0, 1]);
  });
});

describe("zoomAxis", () => {
  test("stays in the limits and above the least length, and always moves until it meets one", () => {
    const factor = fc.double({ min: 0.2, max: 5, noNaN: true }).filter((value) => value !== 1);
    fc.assert(
      fc.property(anyAxis, factor, fc.double({ min: 0, max: 1, noNaN: true }), (axis, by, share) => {
        const next = zoomAxis(axis, by, share, limits);
        expect(next.from).toBeGreaterThanOrEqual(limits.from);
        expect(next.to).toBeLessThanOrEqual(limits.to);
        expect(axisDays(next)).toBeGreaterThanOrEqual(MIN_AXIS_DAYS);
        const stuck = by < 1 ? axisDays(axis) === MIN_AXIS_DAYS : axisDays(axis) === axisDays(limits);
        expect(Math.sign(axisDays(next) - axisDays(axis))).toBe(stuck ? 0 : Math.sign(by - 1));
      }),
    );
  });

  test("holds the day under the pointer", () => {
    const before = axisScale(campaign);
    for (const share of [0, 0.25, 0.5, 1]) {
      const after = axisScale(zoomAxis(campaign, 0.5, share, limits));
      const held = campaign.from + share * axisDays(campaign);
      expect(Math.abs(after.shareOf(held) - before.shareOf(held))).toBeLessThan(0.02);
    }
  });
});

test("panAxis keeps the length and stops at the limits", () => {
  expect(panAxis(campaign, -10, limits)).toEqual({ from: campaign.from - 10, to: campaign.to - 10 });
  expect(panAxis(campaign, 5000, limits)).toEqual({ from: limits.to - 116, to: limits.to });
  expect(panAxis(limits, 30, limits)).toEqual(limits);
});

test("axisShowing moves only when it must", () => {
  expect(axisShowing(campaign, campaign.from, limits)).toBe(campaign);
  const earlier = axisShowing(campaign, knownDay("2023-10-16"), limits);
  expect(axisDays(earlier)).toBe(axisDays(campaign));
  expect(earlier.from).toBe(knownDay("2023-10-05"));
  expect(axisShowing(campaign, limits.to, limits).to).toBe(limits.to);
});
