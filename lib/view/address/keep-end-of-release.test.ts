import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { keepEndOfRelease } from "./keep-end-of-release";

const from: View = { ...DEFAULT_VIEW, day: knownDay("2024-01-28"), span: { type: "from" } };

test.each(["1.0-3fa9c2d1", "1.1-624085d1", "2.0-6ef6900a"])(
  "a link made on %s still ends with the campaign",
  (ds) => {
    expect(keepEndOfRelease({ ...from, ds })).toEqual({
      ...from,
      ds,
      span: { type: "range", start: CAMPAIGN.to },
    });
  },
);

test("a link of a later release, or of none, goes to the end of the dataset", () => {
  const later: View[] = [
    from,
    { ...from, ds: "2.1-624085d1" },
    { ...from, ds: "12.0-624085d1" },
    { ...from, ds: "2.0-6ef6900a", day: knownDay("2024-02-11") },
    { ...from, ds: "2.0-6ef6900a", span: { type: "until" } },
  ];
  for (const view of later) expect(keepEndOfRelease(view)).toBe(view);
});
