import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import { sampleContext } from "@/lib/view/text/sample-context";
import { parseCharts, printCharts } from "./charts-link";

const read = (search: string) => parseCharts(search, sampleContext);

test("without a word it is the campaign", () => {
  const { look, repairs } = read("");
  expect(look).toMatchObject({ day: CAMPAIGN.to, span: { type: "range", start: CAMPAIGN.from } });
  expect(repairs).toEqual([]);
  expect(printCharts(look)).toBe("/charts");
});

test("the keys of a view's link mean what they mean there", () => {
  expect(read("span=until&kind=attack").look).toMatchObject({
    day: CAMPAIGN.to,
    span: { type: "until" },
    filters: { ...NO_FILTERS, kind: ["attack"] },
  });
  expect(read("kind=attack").look.span).toEqual({ type: "range", start: CAMPAIGN.from });
  expect(read("day=2023-11-08").look).toMatchObject({
    day: knownDay("2023-11-08"),
    span: { type: "window", days: 14 },
  });
});

test("a link reads back as it was written", () => {
  for (const search of [
    "",
    "kind=attack",
    "span=until",
    "day=2023-11-08",
    "day=2023-11-08&span=day&lang=ar",
    "day=2023-12-01&start=2023-11-01&span=range",
  ]) {
    const { look } = read(search);
    expect(read(printCharts(look).split("?")[1] ?? "").look, search).toEqual(look);
  }
});

test("a day that is none is told", () => {
  const { look, repairs } = read("day=yesterday");
  expect(look.day).toBe(CAMPAIGN.to);
  expect(repairs).toHaveLength(1);
});
