import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import type { DaySpan } from "@/lib/view/view";
import { mapSummary } from "./map-summary";

const dataset = loadDataset();

function summaryOf(iso: string, span: DaySpan, filters = NO_FILTERS) {
  const plan = planOf(dataset, filters, span, CAMPAIGN.to);
  const day = knownDay(iso);
  const scene = sceneOf(plan, day);
  return { text: mapSummary({ day, span }, plan, scene, "en"), plan, scene };
}

test("says the span, its counts, and the places with most of the plain list", () => {
  const { text, plan, scene } = summaryOf("2024-02-04", { type: "window", days: 14 });
  expect(text).toMatch(/^4 February 2024, last 14 days, from 22 January: 26 attacks, 8 U\.S\. strikes, /);
  const shown = plan.entries.slice(scene.lo, scene.hi);
  const counts = new Map<string, number>();
  for (const { cluster } of shown) {
    if (cluster === null) continue;
    const label = plan.clusters[cluster]?.label ?? "";
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  const named = [...(/Most at ([^.]+)\./.exec(text)?.[1] ?? "").matchAll(/([^,]+?) (\d+)(?:, |$)/g)];
  expect(named).toHaveLength(4);
  expect(Number(named[0]?.[2])).toBe(most);
  for (const [, label = "", count] of named) expect(counts.get(label)).toBe(Number(count));
  const unplaced = shown.filter(({ cluster }) => cluster === null).length;
  expect(text.includes("without a place")).toBe(unplaced > 0);
});

test("says that nothing is there", () => {
  const { text } = summaryOf("2023-10-20", { type: "day" }, { ...NO_FILTERS, q: "no such words" });
  expect(text).toBe("20 October 2023, this day only: nothing in this dataset under these filters.");
});
