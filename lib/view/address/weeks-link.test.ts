import fc from "fast-check";
import { expect, test } from "vitest";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { sampleContext } from "@/lib/view/text/sample-context";
import { sameView } from "./codec";
import { randomView } from "./random-view.fixture";
import { parseWeeks, printWeeks } from "./weeks-link";

const read = (href: string) => parseWeeks(href.split("?")[1] ?? "", sampleContext);

test("what a view lets through is in the address of the weeks, and nothing else of it", () => {
  fc.assert(
    fc.property(randomView, (view) => {
      const { look, repairs } = read(printWeeks(view));
      const { filters, known, lang, theme } = view;
      expect(sameView({ ...DEFAULT_VIEW, ...look }, { ...DEFAULT_VIEW, filters, known, lang, theme })).toBe(
        true,
      );
      expect(repairs).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("all weeks have the short address, and nonsense is told", () => {
  expect(printWeeks(DEFAULT_VIEW)).toBe("/weeks");
  expect(printWeeks({ ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kind: ["us-strike"] } })).toBe(
    "/weeks?kind=us-strike&v=1",
  );
  expect(
    read("/weeks?kind=parade&colour=red")
      .repairs.map(({ key }) => key)
      .sort(),
  ).toEqual(["colour", "kind"]);
});
