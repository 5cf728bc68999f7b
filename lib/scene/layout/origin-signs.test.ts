import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bordersAbout, isAcrossBorder } from "@/lib/basemap/borders-about";
import { project, worldSizePx } from "@/lib/basemap/mercator";
import { svgAreaPath } from "@/lib/basemap/svg-basemap";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import type { AreaId, OriginKey } from "@/lib/domain/place";
import { originCounts } from "@/lib/scene/origins/origin-counts";
import { selectedOrigins } from "@/lib/scene/origins/origins-of";
import { distanceToBox, meet } from "@/lib/scene/packing/label-box";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { layoutOf } from "./layout-of";
import { nameBoxes } from "./name-box";
import { originLinkOf } from "./origin-link";
import { linkPictures, originPictures } from "./origin-picture";
import { launchSignBox, launchText, originSigns } from "./origin-signs";

const dataset = loadDataset();
const plan = planOf(dataset, DEFAULT_VIEW.filters, { type: "until" });
const scene = sceneOf(plan, knownDay("2024-02-10"));
const zooms = fc.double({ min: 3.5, max: 10, noNaN: true });
const key = (value: string) => value as OriginKey; // those of the dataset

describe("at every zoom", () => {
  test("chevrons cover no disc, mark, name or one another, and are on their side of a border", () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const layout = layoutOf(plan, zoom);
        const boxes = layout.origins.map(({ at, dx, dy, rightPx }) => {
          const { x, y } = project(at, zoom);
          const size = worldSizePx(zoom);
          expect(isAcrossBorder(bordersAbout(at), dx / size, dy / size)).toBe(false);
          return launchSignBox({ x: x + dx, y: y + dy }, rightPx);
        });
        const names = plan.clusters.flatMap((_, index) =>
          layout.clusters[index]?.host === undefined ? nameBoxes(plan, layout, index) : [],
        );
        boxes.forEach((box, index) => {
          for (const other of [...boxes.slice(0, index), ...names]) expect(meet(box, other)).toBe(false);
          plan.clusters.forEach(({ at }, cluster) => {
            const place = layout.clusters[cluster];
            if (!place || place.host !== undefined) return;
            const { x, y } = project(at, zoom);
            if (place.folded)
              expect(distanceToBox(box, { x: x + place.dx, y: y + place.dy })).toBeGreaterThanOrEqual(
                place.radius,
              );
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe("what a chevron says", () => {
  const { origins } = layoutOf(plan, 5.6);
  const signs = originSigns(plan, scene, origins);

  test("an area's count is what its filter in the strip says", () => {
    const { areas } = originCounts(plan, scene);
    const filters = areas.flatMap((area) => [area, ...area.within]);
    const compared = signs.flatMap((sign) => {
      const filter = filters.find((area) => area.key === sign.key);
      return filter ? [[sign.count, filter.count]] : [];
    });
    expect(compared.length).toBeGreaterThan(4);
    for (const [own, filter] of compared) expect(own).toBe(filter);
  });

  test("it is named by the area of its key, never by a place within it", () => {
    const iraq = signs.find((sign) => sign.key === "IQ");
    expect(iraq && launchText(iraq.label, iraq.count)).toMatch(/^Iraq \d+$/);
    for (const { key: id, label } of signs) if (id === "IQ-AN" && label) expect(label).toBe("Anbar");
  });

  test("nothing is drawn of days without a launch", () => {
    expect(originSigns(plan, { ...scene, origins: [] }, origins)).toEqual([]);
  });
});

test("either end of a link lights the other", () => {
  const layout = layoutOf(plan, 5.6);
  const id = plan.entries.find((entry) => entry.id === "2024-01-28-tower-22-drone")?.id;
  if (!id) throw new Error("the dataset has it");
  const fromMark = originLinkOf(plan, scene, layout, { type: "incident", id });
  expect(fromMark?.targets).toHaveLength(1);
  expect(fromMark?.origins.map(({ extent }) => extent?.type === "area" && extent.areaId)).toEqual(
    expect.arrayContaining(["IQ", "SY"]),
  );
  const fromChevron = originLinkOf(plan, scene, layout, { type: "origin", id: key("IQ") });
  expect(fromChevron?.targets.length).toBeGreaterThan(3);
  if (!fromChevron) throw new Error("Iraq is an origin");
  const ringsOf = (areaId: AreaId) =>
    svgAreaPath(areaId)
      ? [
          [
            { x: 0, y: 0 },
            { x: 9, y: 0 },
            { x: 9, y: 9 },
            { x: 0, y: 0 },
          ],
        ]
      : [];
  const [picture] = linkPictures(fromChevron, { zoom: 5.6, ringsOf });
  expect(picture?.lines.length).toBeGreaterThanOrEqual(fromChevron.targets.length);
});

test("the words of an origin keep off the name of the place that was attacked", () => {
  fc.assert(
    fc.property(zooms, (zoom) => {
      const layout = layoutOf(plan, zoom);
      const entry = plan.entries.find(({ id }) => id === "2024-01-28-tower-22-drone");
      if (!entry) throw new Error("the dataset has it");
      const names = nameBoxes(plan, layout, entry.cluster);
      const { x, y } = project({ lng: 38.7, lat: 33.3 }, zoom);
      const view = { left: x - 190, right: x + 190, top: y - 260, bottom: y + 260 };
      const pictures = originPictures(selectedOrigins(scene, entry.id), {
        zoom,
        lang: "en",
        ringsOf: () => [],
        view,
        names,
      });
      for (const { label } of pictures)
        for (const name of names) if (label) expect(meet(label.box, name)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
