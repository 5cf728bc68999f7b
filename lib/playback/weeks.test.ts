import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { CAMPAIGN } from "@/lib/view/default-view";
import { axisDays } from "./axis";
import { weeksOf } from "./weeks";

test("weeks follow each other without a gap, the last cut at the end", () => {
  expect(weeksOf({ from: day(10), to: day(25) })).toEqual([
    { from: 10, to: 16 },
    { from: 17, to: 23 },
    { from: 24, to: 25 },
  ]);
  expect(weeksOf({ from: day(10), to: day(16) })).toHaveLength(1);
});

test("the campaign has seventeen", () => {
  const weeks = weeksOf(CAMPAIGN);
  expect(weeks).toHaveLength(17);
  expect(weeks.reduce((sum, week) => sum + axisDays(week), 0)).toBe(axisDays(CAMPAIGN));
});
