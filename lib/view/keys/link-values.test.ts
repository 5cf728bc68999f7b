import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { AFTER, CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { DEFAULT_VALUES, valuesOfView, viewOfValues } from "./link-values";

const LATER = knownDay("2024-08-05");

test("a link to a day after the campaign shows the time after it, and says no axis", () => {
  const view = viewOfValues(LATER, DEFAULT_VALUES);
  expect(view.axis).toEqual(AFTER);
  expect(valuesOfView(view)).toEqual(DEFAULT_VALUES);
});

test("any other axis is said, the campaign's too, and comes back", () => {
  const view = { ...DEFAULT_VIEW, day: LATER, axis: null };
  const values = valuesOfView(view);
  expect([values.from, values.to]).toEqual([CAMPAIGN.from, CAMPAIGN.to]);
  expect(viewOfValues(LATER, values)).toEqual(view);
  const wide = { ...DEFAULT_VIEW, axis: AFTER };
  expect(viewOfValues(wide.day, valuesOfView(wide))).toEqual(wide);
});
