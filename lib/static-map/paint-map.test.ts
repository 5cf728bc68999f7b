import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { markFade } from "@/lib/gl/marks/mark-fade";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import { planOf } from "@/lib/scene/plan/plan-of";
import type { Plan, PlanEntry } from "@/lib/scene/scene";
import { sceneOf } from "@/lib/scene/scene-of";
import { placeSymbolOf } from "@/lib/signs/place-symbol";
import { THEATRE } from "@/lib/theatre/theatre";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { type DaySpan, type LayerName, NO_EXTRAS, type SelectedId } from "@/lib/view/view";
import { fadeOf } from "./fade-of";
import { framesOf } from "./frames";
import { type MapPainting, paintMap } from "./paint-map";
import { paintView } from "./paint-view";

const dataset = loadDataset();
const DAYS: readonly (readonly [string, DaySpan])[] = [
  ["2023-11-12", { type: "window", days: 14 }],
  ["2024-02-04", { type: "window", days: 14 }],
  ["2024-02-10", { type: "until" }],
  ["2024-01-28", { type: "day" }],
  ["2024-01-25", { type: "from" }],
];

function painting(iso: string, span: DaySpan, more: Partial<MapPainting> = {}): MapPainting {
  const plan = more.plan ?? planOf(dataset, DEFAULT_VIEW.filters, span);
  const scene = sceneOf(plan, knownDay(iso));
  return {
    plan,
    scene,
    frames: THEATRE.frames,
    theme: "css",
    lang: "en",
    selected: null,
    hiddenLayers: [],
    extras: NO_EXTRAS,
    ...more,
  };
}

const november = painting("2023-11-12", { type: "window", days: 14 });
const times = (text: string, part: string | RegExp) => text.split(part).length - 1;

/** The names of elements that are opened and not closed, or closed and not open; none in well-formed XML. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const tags = /<(\/?)([A-Za-z]+)((?:\s+[A-Za-z][A-Za-z0-9:-]*="[^"<]*")*)\s*(\/?)>/g;
  if (/[<>]/.test(xml.replace(tags, ""))) wrong.push("text");
  for (const [, end, name = "", attributes = "", empty] of xml.matchAll(tags)) {
    const names = [...attributes.matchAll(/\s([A-Za-z][A-Za-z0-9:-]*)=/g)].map((match) => match[1]);
    if (new Set(names).size < names.length) wrong.push(`${name} ${attributes}`);
    if (end && open.pop() !== name) wrong.push(name);
    if (!end && !empty) open.push(name);
  }
  return [...wrong, ...open];
}

/** How many marks and what numbers in discs each frame of a painting has; the counts of chevrons are no discs. */
function countsPerFrame(svg: string) {
  return svg
    .replace(/<g class="launch-signs".*?<\/svg><\/g>/gs, "")
    .split(/<g class="frame frame-[a-z]+"><g aria-hidden/)
    .slice(1)
    .map((frame) => ({
      marks: times(frame, `class="mark"`),
      counted: [...frame.matchAll(/>(\d+)<\/text><\/g>/g)].reduce((sum, match) => sum + Number(match[1]), 0),
    }));
}

describe.each(DAYS)("on %s, %o", (iso, span) => {
  const given = painting(iso, span);
  const svg = paintMap(given);
  const { plan, scene } = given;

  test("is well formed, and every reference has one definition", () => {
    expect(unbalanced(svg)).toEqual([]);
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  test("every incident with a point on the map is a mark or counted, in every frame", () => {
    const placed = plan.entries.slice(scene.lo, scene.hi).filter(({ cluster }) => cluster !== null);
    const frames = countsPerFrame(svg);
    expect(frames).toHaveLength(THEATRE.frames.length);
    for (const { marks, counted } of frames) expect(marks + counted).toBe(placed.length);
    expect(placed.length).toBeLessThanOrEqual(scene.total);
  });

  test("marks fade as the interactive map's do", () => {
    const [day, days, most] = markFade(plan, scene);
    for (const entry of plan.entries.slice(scene.lo, scene.hi)) {
      const fade = days > 0 ? most * Math.min(1, Math.max(0, (day - entry.day) / days)) : 0;
      expect(fadeOf(plan, scene, entry.day)).toBeCloseTo(fade, 6);
    }
  });
});

test("draws the default frames in turn, without a view box, at percentages", () => {
  const svg = paintMap(november);
  expect(svg.slice(0, svg.indexOf(">"))).toBe(
    `<svg xmlns="http://www.w3.org/2000/svg" class="static-map" role="img" aria-label="Map of ${november.scene.total} incidents, 30 October 2023 to 12 November 2023" direction="ltr"`,
  );
  for (const { name } of THEATRE.frames) expect(svg).toContain(`<g class="frame frame-${name}">`);
  expect(svg).toMatch(/<svg x="[\d.]+%" y="[\d.]+%" overflow="visible">/);
  expect(svg).not.toContain("<style");
});

test("a camera brings its own size and place", () => {
  const svg = paintMap({ ...november, frames: framesOf({ lat: 34.45, lng: 41.2, zoom: 6.3 }) });
  expect(svg).toMatch(
    /^<svg [^>]*style="position:absolute;max-width:none;width:[\d.]+px;height:[\d.]+px;left:calc\(50% - [\d.]+px\);top:calc\(50% - [\d.]+px\)">/,
  );
  expect(countsPerFrame(svg)).toHaveLength(1);
  expect(svg).not.toContain("--zoom-share");
});

test("marks and discs of one are links where there are any, with a name, and the drawing is then no picture", () => {
  const svg = paintView(
    november.plan,
    november.scene,
    DEFAULT_VIEW,
    ({ id }) => `/on/2023-11-12?sel=${id}&days=9"`,
  );
  const { clusters } = layoutOf(november.plan, THEATRE.frames[3]?.camera.zoom ?? 0);
  const [first] = november.plan.entries
    .slice(november.scene.lo)
    .filter(({ cluster }) => clusters[cluster ?? -1]?.folded === false);
  expect(svg).toContain(`role="group"`);
  expect(svg).toContain(`<a href="/on/2023-11-12?sel=${first?.id}&amp;days=9&quot;" aria-label="`);
  const discsOfOne = [...svg.matchAll(/<title>[^<]*: 1 [^<,]*<\/title>/g)].length;
  expect(discsOfOne).toBeGreaterThan(0);
  expect(times(svg, "<a ")).toBe(times(svg, `class="mark"`) + discsOfOne);
  expect(times(svg, "</a>")).toBe(times(svg, "<a "));
  expect(unbalanced(svg)).toEqual([]);
  expect(paintMap(november)).not.toContain("<a ");
});

test("hostile names stay text", () => {
  const evil = `"><script>alert(1)</script>&`;
  const plan: Plan = {
    ...november.plan,
    clusters: november.plan.clusters.map((cluster) => ({ ...cluster, label: evil, labelAr: evil })),
    entries: november.plan.entries.map((entry) => ({ ...entry, placeName: evil, placeNameAr: evil })),
  };
  for (const lang of ["en", "ar"] as const) {
    const svg = paintMap({ ...painting("2023-11-12", plan.span, { plan }), lang, hrefOf: () => evil });
    expect(svg).not.toContain("<script");
    expect(svg).toContain("&lt;script&gt;");
    expect(unbalanced(svg)).toEqual([]);
  }
});

test("layers that are turned off are gone, and only they", () => {
  const hidden = (...hiddenLayers: LayerName[]) => paintMap({ ...november, hiddenLayers });
  const all = hidden();
  expect(all).not.toContain("pattern");
  expect(all).toContain(">Palmyra<");
  expect(hidden("towns")).not.toContain(">Palmyra<");
  expect(hidden("towns")).toContain(">IRAQ<");
  expect(all).toContain(">al-Tanf<");
  expect(hidden("labels")).not.toContain(">al-Tanf<");
  for (const svg of [hidden("areas"), hidden("origins"), hidden("towns"), hidden("labels")])
    expect(countsPerFrame(svg)).toEqual(countsPerFrame(all));
});

test("the origins of the selected incident are drawn with who says so, of no other, and not where they are turned off", () => {
  const tower = painting("2024-01-28", { type: "window", days: 14 });
  const id = tower.plan.entries.find((entry) => entry.id === "2024-01-28-tower-22-drone")?.id;
  if (!id) throw new Error("the dataset has it");
  const selected: SelectedId = { type: "incident", id };
  const svg = paintMap({ ...tower, selected });
  expect(svg).toContain("U.S. officials");
  expect(svg).toMatch(/or Syria/);
  expect(svg).toMatch(/under review/);
  expect(unbalanced(svg)).toEqual([]);
  expect(paintMap(tower)).not.toContain("U.S. officials");
  expect(paintMap({ ...tower, selected, hiddenLayers: ["origins"] })).not.toContain("U.S. officials");
});

describe("what is selected", () => {
  const ringed = (selected: SelectedId | null) =>
    times(paintMap({ ...november, selected }), `class="selection-ring"`);
  const visible = november.plan.entries.slice(november.scene.lo, november.scene.hi);

  test("has one ring in every frame: an incident's mark, its disc where it is counted, or a place's sign", () => {
    const clusters = november.plan.clusters;
    const spread = visible.find(
      ({ cluster }) => cluster !== null && clusters[cluster]?.form.type === "point",
    );
    const counted = visible.find(
      ({ cluster }) => cluster !== null && clusters[cluster]?.form.type === "area",
    );
    if (!spread || !counted) throw new Error("the sample has both");
    expect(ringed(null)).toBe(0);
    expect(ringed({ type: "incident", id: spread.id })).toBe(THEATRE.frames.length);
    expect(ringed({ type: "incident", id: counted.id })).toBe(THEATRE.frames.length);
    expect(ringed({ type: "place", id: spread.placeId })).toBe(THEATRE.frames.length);
  });
});

test("literal themes have literal colours, css has none", () => {
  const page = paintMap(november);
  expect(page).not.toMatch(/(?:fill|stroke|color)="(?:#|rgb)/);
  expect(page).toContain(`fill="var(--map-sea)"`);
  for (const theme of ["light", "dark"] as const) {
    const image = paintMap({ ...november, theme, frames: framesOf({ lat: 35, lng: 41, zoom: 6 }) });
    expect(image).not.toMatch(/var\(|color-mix|calc\(\d+px \+/);
    expect(unbalanced(image)).toEqual([]);
  }
});

test("places show what they are", () => {
  const kinds = new Set(november.plan.clusters.map(placeSymbolOf));
  expect([...kinds].sort()).toEqual(["base", "place", "strike-site"]);
});

test("a fortnight in all frames is at most 60 kB gzipped, a single camera 45 kB", () => {
  const hrefOf = ({ id }: PlanEntry) => `/on/2023-11-12?sel=${id}&v=1`;
  expect(gzipSync(paintView(november.plan, november.scene, DEFAULT_VIEW, hrefOf)).length).toBeLessThan(
    60_000,
  );
  const camera = { lat: 34.9, lng: 40.6, zoom: 7 };
  expect(
    gzipSync(paintView(november.plan, november.scene, { ...DEFAULT_VIEW, camera }, hrefOf)).length,
  ).toBeLessThan(45_000);
});
