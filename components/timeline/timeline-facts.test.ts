import { expect, test } from "vitest";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { timelineFactsOf } from "./timeline-facts";

const flagsOn = (known: string | null, lang: "en" | "ar" = "en") =>
  timelineFactsOf(
    datasetAsKnown(loadDataset(), known === null ? null : knownDay(known)),
    DEFAULT_VIEW.filters,
    CAMPAIGN,
  ).flags.map(({ label }) => label[lang]);

test("the flags of the timeline are those of what was known", () => {
  expect(flagsOn(null)).toEqual(["First U.S. strike", "Ballistic missiles", "Tower 22", "U.S. answer"]);
  expect(flagsOn("2024-01-27")).toEqual(["First U.S. strike", "Ballistic missiles"]);
  expect(flagsOn("2023-10-20")).toEqual([]);
  expect(flagsOn(null, "ar")).toEqual(["أول ضربة أمريكية", "صواريخ باليستية", "البرج 22", "الرد الأمريكي"]);
});
