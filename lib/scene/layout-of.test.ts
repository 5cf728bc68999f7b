import { describe, expect, test } from "vitest";
import { project } from "@/lib/basemap/mercator";
import type { Dataset } from "@/lib/dataset/dataset";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { DaySpan } from "@/lib/view/view";
import { estimateTextWidth } from "./estimate-text-width";
import { distanceToBox, labelBox } from "./label-box";
import { layoutOf } from "./layout-of";
import { planOf } from "./plan-of";
import { NO_FILTERS, randomDataset } from "./sample-dataset";
import type { Layout, Plan } from "./scene";
import { standsAlways } from "./stand-clusters";

const real = loadDataset();
const SPANS: DaySpan[] = [{ type: "day" }, { type: "window", days: 14 }, { type: "until" }];
const ZOOMS = [4, 4.5, 4.75, 5.35, 5.9, 6.3, 7, 8.5];

function discsOf(plan: Plan, { zoom, clusters }: Layout) {
  return plan.clusters.flatMap(({ at, form }, index) => {
    const { x, y } = project(at, zoom);
    const { dx = 0, dy = 0, radius = 0, folded = false } = clusters[index] ?? {};
    return radius > 0 ? [{ index, x: x + dx, y: y + dy, radius, folded, area: form.type === "area" }] : [];
  });
}

function expectClear(dataset: Dataset, span: DaySpan, zoom: number, lang: "en" | "ar") {
  const plan = planOf(dataset, NO_FILTERS, span);
  const layout = layoutOf(plan, zoom, lang);
  const discs = discsOf(plan, layout);
  for (const a of discs)
    for (const b of discs)
      if (a.index < b.index)
        expect(
          Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius,
          `${a.index} ${b.index}`,
        ).toBeGreaterThan(0);
  const boxes = layout.labels.map((label) => {
    const at = discs.find(({ index }) => index === label.cluster);
    return labelBox(label, estimateTextWidth, at ?? { x: 0, y: 0 });
  });
  boxes.forEach((box, first) => {
    for (const other of boxes.slice(0, first))
      expect(
        box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      ).toBe(false);
    for (const disc of discs) expect(distanceToBox(box, disc)).toBeGreaterThanOrEqual(disc.radius);
  });
  return { plan, layout };
}

describe.each(SPANS)("the real dataset, $type", (span) => {
  test.each(ZOOMS)("at zoom %d: no discs or labels overlap", (zoom) => {
    for (const lang of ["en", "ar"] as const) expectClear(real, span, zoom, lang);
  });

  test.each([5.6, 5.9, 6.2, 7])("at zoom %d every base is named", (zoom) => {
    const plan = planOf(real, NO_FILTERS, span);
    const named = new Set(layoutOf(plan, zoom).labels.map(({ cluster }) => cluster));
    const missing = plan.clusters.filter((cluster, index) => standsAlways(cluster) && !named.has(index));
    expect(missing.map(({ label }) => label)).toEqual([]);
  });

  test("close up everything is where it is, and nothing is folded", () => {
    const plan = planOf(real, NO_FILTERS, span);
    const { clusters } = layoutOf(plan, 13);
    clusters.forEach(({ dx, dy, folded }, index) => {
      if (plan.clusters[index]?.form.type === "area") return;
      expect(Math.hypot(dx, dy)).toBeLessThan(1);
      expect(folded).toBe(false);
    });
  });
});

test("random places never overlap either", () => {
  for (let seed = 1; seed <= 8; seed++)
    expectClear(randomDataset(seed), { type: "window", days: 14 }, 5.9, "en");
});

test("far out all that have incidents are counted; areas always are; none stands beyond its bound", () => {
  const plan = planOf(real, NO_FILTERS, { type: "until" });
  const far = layoutOf(plan, 3.8);
  expect(far.clusters.every(({ folded }, index) => folded || plan.clusters[index]?.capacity === 0)).toBe(
    true,
  );
  const near = layoutOf(plan, 5.9);
  near.clusters.forEach(({ folded, dx, dy }, index) => {
    if (plan.clusters[index]?.form.type === "area") expect(folded).toBe(true);
    else if (!folded) expect(Math.hypot(dx, dy)).toBeLessThanOrEqual(72);
  });
});

test("Arabic readers get the Arabic name first", () => {
  const plan = planOf(real, NO_FILTERS, { type: "day" });
  const first = (lang: "en" | "ar") =>
    layoutOf(plan, 7, lang).labels.find(({ cluster }) => plan.clusters[cluster]?.id === "al-tanf")?.lines;
  expect(first("en")).toEqual(["al-Tanf", "التنف"]);
  expect(first("ar")).toEqual(["التنف", "al-Tanf"]);
});

test("a layout survives JSON and is the same twice", () => {
  const plan = planOf(real, NO_FILTERS, { type: "window", days: 14 });
  expect(JSON.parse(JSON.stringify(layoutOf(plan, 6)))).toEqual(layoutOf(plan, 6));
});

test("widths of text are those that Chromium measured", () => {
  const near = (text: string, weight: 400 | 600, px: number) =>
    expect(Math.abs(estimateTextWidth(text, 1000, weight) / px - 1), text).toBeLessThan(0.03);
  near("التنف", 400, 2078);
  near("عين الأسد", 400, 3707);
  near("القرية الخضراء", 600, 5495);
  near("الشدادي", 600, 3444);
  near("10", 600, 1200);
  expect(estimateTextWidth("", 13, 400)).toBe(0);
});
