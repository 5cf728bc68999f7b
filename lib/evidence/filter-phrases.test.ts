import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { filterPhrases } from "./filter-phrases";

test("what a view leaves out is said, and nothing where it shows all", () => {
  expect(filterPhrases(DEFAULT_VIEW, loadDataset())).toEqual([]);
  const filters = { ...DEFAULT_VIEW.filters, kind: ["us-strike" as const] };
  expect(filterPhrases({ filters, known: knownDay("2023-11-20") }, loadDataset())).toEqual([
    "kind: U.S. strikes",
    "as known on 20 November 2023",
  ]);
});
