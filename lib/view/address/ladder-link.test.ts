import fc from "fast-check";
import { expect, test } from "vitest";
import { isoFromDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import { sampleContext } from "@/lib/view/text/sample-context";
import { sameView } from "./codec";
import { parseLadder, printLadder } from "./ladder-link";
import { randomView } from "./random-view.fixture";

const read = (href: string) => parseLadder(href.split("?")[1] ?? "", sampleContext);

const CAMPAIGN_STRETCH = { day: CAMPAIGN.to, span: { type: "range", start: CAMPAIGN.from } } as const;

test("days, filters and what was known of a view are in the address of its ladder, and nothing else of it", () => {
  fc.assert(
    fc.property(randomView, (view) => {
      const { look, repairs } = read(printLadder(view));
      const { day, span, filters, known, lang, theme } = view;
      const wanted = { ...DEFAULT_VIEW, day, span, filters, known, lang, theme };
      expect(sameView({ ...DEFAULT_VIEW, ...look }, wanted)).toBe(true);
      expect(repairs).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("the campaign has the short address, with its filters", () => {
  const campaign = { ...DEFAULT_VIEW, ...CAMPAIGN_STRETCH };
  expect(printLadder(campaign)).toBe("/ladder");
  expect(printLadder({ ...campaign, filters: { ...NO_FILTERS, kind: ["us-strike"] } })).toBe(
    "/ladder?kind=us-strike&v=1",
  );
  expect(read("/ladder").look).toMatchObject(CAMPAIGN_STRETCH);
  expect(read("/ladder?kind=us-strike&v=1").look).toMatchObject(CAMPAIGN_STRETCH);
});

test("dates may be typed, a day reads as any view's, and nonsense is told", () => {
  const { look, repairs } = read("/ladder?day=4 Feb 2024&span=range&start=28 Jan 2024");
  expect(isoFromDay(look.day)).toBe("2024-02-04");
  expect(look.span).toMatchObject({ type: "range" });
  expect(repairs).toEqual([]);
  expect(read("/ladder?day=2024-02-04").look.span).toEqual(DEFAULT_VIEW.span);
  expect(read("/ladder?day=soon").repairs.join()).toContain("the day soon");
  expect(read("/ladder?day=soon&lang=ar").repairs.join()).toMatch(/soon.*10 فبراير 2024/);
  expect(read("/ladder?kind=parade").repairs).toHaveLength(1);
});
