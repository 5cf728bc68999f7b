import { describe, expect, test } from "vitest";
import { project } from "@/lib/basemap/mercator";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { fitTheatre } from "./fit-theatre";
import { paintPicture } from "./paint-picture";

const dataset = loadDataset();
const plan = planOf(dataset, DEFAULT_VIEW.filters, DEFAULT_VIEW.span);
const scene = sceneOf(plan, knownDay("2024-02-04"));
const WIDE = { widthPx: 1200, heightPx: 630 };
const SIZES = [
  [1200, 630],
  [1920, 1080],
  [960, 540],
  [1600, 1200],
  [1080, 1080],
  [640, 480],
  [320, 400],
] as const;

const selected = plan.entries.find(({ cluster }) => cluster !== null);

describe.each(["light", "dark"] as const)("a %s picture", (theme) => {
  const picture = paintPicture(plan, scene, DEFAULT_VIEW, theme, WIDE);

  test("is a document of its size, with a mark for each drawn incident", () => {
    expect(picture).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(picture.split('class="mark"').length).toBeGreaterThan(10);
    expect(picture).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("needs no style sheet, no script and no other file", () => {
    expect(picture).not.toMatch(/var\(|calc\(|color-mix|style=|<a |<script|https?:\/\/(?!www\.w3\.org)/);
  });

  test("relies on nothing that programs draw in their own ways", () => {
    expect(picture).not.toMatch(/%|<use|currentColor|vector-effect|pathLength|paint-order|overflow/);
    expect(picture.match(/<svg /g)).toHaveLength(1);
  });
});

test("what the picture has in its frame is all that it has", () => {
  const near = { ...DEFAULT_VIEW, camera: { lat: 35.2, lng: 40.5, zoom: 9 } };
  const picture = paintPicture(plan, scene, near, "light", WIDE);
  expect(picture.length).toBeLessThan(60_000);
  for (const [, x, y] of picture.matchAll(/ d="M(-?[\d.]+) (-?[\d.]+)l/g)) {
    if (Math.abs(Number(x)) < 24 && Math.abs(Number(y)) < 24) continue; // a glyph
    expect(Number(x)).toBeGreaterThan(-400);
    expect(Number(x)).toBeLessThan(1600);
    expect(Number(y)).toBeGreaterThan(-400);
    expect(Number(y)).toBeLessThan(1030);
  }
  for (const [, x, y] of picture.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g)) {
    expect(Number(x)).toBeGreaterThanOrEqual(0);
    expect(Number(x)).toBeLessThanOrEqual(1200);
    expect(Number(y)).toBeGreaterThanOrEqual(0);
    expect(Number(y)).toBeLessThanOrEqual(630);
  }
});

test("the selected incident has its ring, and hidden layers are gone", () => {
  if (!selected) throw new Error("the sample has one");
  const at = sceneOf(plan, selected.day);
  const chosen = { ...DEFAULT_VIEW, selected: { type: "incident" as const, id: selected.id } };
  expect(paintPicture(plan, at, chosen, "light", WIDE)).toContain('class="selection-ring"');
  const bare = { ...DEFAULT_VIEW, hiddenLayers: ["labels", "towns", "origins", "areas"] as const };
  expect(paintPicture(plan, scene, bare, "light", WIDE)).not.toContain("al-Tanf");
});

describe.each(SIZES)("without a camera, in %i × %i pixels", (widthPx, heightPx) => {
  test("every base of the campaign is in the picture, and not much more", () => {
    const { lat, lng, zoom } = fitTheatre({ widthPx, heightPx });
    const middle = project({ lat, lng }, zoom);
    const upToItsEnd = dataset.incidents.filter(({ day }) => day <= CAMPAIGN.to);
    const struck = new Set(upToItsEnd.map(({ placeId }) => placeId));
    const bases = [...dataset.places.values()].flatMap(({ id, kind, extent }) =>
      kind === "base" && extent.type === "point" && struck.has(id) ? [project(extent, zoom)] : [],
    );
    expect(bases.length).toBeGreaterThan(15);
    const xs = bases.map(({ x }) => widthPx / 2 + x - middle.x);
    const ys = bases.map(({ y }) => heightPx / 2 + y - middle.y);
    for (const [values, size] of [
      [xs, widthPx],
      [ys, heightPx],
    ] as const) {
      expect(Math.min(...values)).toBeGreaterThan(30);
      expect(Math.max(...values)).toBeLessThan(size - 30);
    }
    const fills = Math.max(
      (Math.max(...xs) - Math.min(...xs)) / widthPx,
      (Math.max(...ys) - Math.min(...ys)) / heightPx,
    );
    expect(fills).toBeGreaterThan(0.6);
  });
});
