import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { STATUSES } from "@/lib/domain/incident";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { BADGE_DOTS, badgeDotStepPx, discNumberPx, discRingPx } from "./disc-look";
import { kindOutline, kindShape, placeShape, SHAPE_BOX, smallKindShape, weaponGlyph } from "./glyphs";
import { claimedDashes, colourLost, disputedDot, HALO_OPACITY, insetOutline, outlinePx } from "./mark-look";
import { originDashArray } from "./origin-look";
import { PLACE_SYMBOLS, placeSymbolOf } from "./place-symbol";

const ROOT = join(import.meta.dirname, "../..");
/** All that draws a sign: the graphics card, SVG, React, exports and the files' maps. */
const RENDERERS = [
  "lib/gl",
  "lib/layers",
  "lib/static-map",
  "lib/scene",
  "lib/export",
  "lib/preview",
  "components/ui",
  "components/filters",
  "components/map",
  "components/file-page",
  "components/open-file",
];

const sources = RENDERERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test."))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(ROOT, folder, name), "utf8") })),
);
const writing = (pattern: RegExp | string) =>
  sources.flatMap(({ path, text }) =>
    (typeof pattern === "string" ? text.includes(pattern) : pattern.test(text)) ? [path] : [],
  );

describe("no renderer writes a look again", () => {
  test("finds the renderers", () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(writing("lib/signs/mark-look").length).toBeGreaterThan(8);
  });

  test("shapes and glyphs", () => {
    const paths = [
      ...INCIDENT_KINDS.flatMap((kind) => [kindShape(kind).path, smallKindShape(kind).path]),
      ...WEAPONS.map((weapon) => weaponGlyph(weapon).path),
      ...[...PLACE_SYMBOLS, "launch" as const].map((symbol) => placeShape(symbol).path),
    ];
    for (const path of paths) expect(writing(path), path).toEqual([]);
  });

  test.each([
    ["tint of an open mark", /(?<![\d.])0?\.22\b|\b22%/],
    ["share that points lose", /\b1\.0 - 0?\.65|\b0\.65\b/],
    ["outline of an open mark", /\b1\.1, [\w.#]*radius|\bradius \* 0?\.2\)/i],
    ["dashes of a claimed mark", /\.63\b|\.37\b/],
    ["dashes of an origin, a badge or an extent", /dash-?array"?[=:]\s*[[{"'`]+[\d.]+[ ,]+[\d.]/i],
    ["ring of a disc", /\b0?\.24\b/],
    ["number in a disc", /DIGIT_EM = /],
    ["opacity of what is not selected", /rest\w*"? ?[=:?] ?"?0?\.25\b/i],
    ["arc's height", /BULGE = /],
    ["symbols of places", /\["base", "strike-site"/],
  ])("%s", (_, pattern) => {
    expect(writing(pattern).filter((path) => !ALIKE.has(path))).toEqual([]);
  });
});

/** Where such numbers are another thing: borders of the basemap, and the swatch of a row's area, which only the graphics card draws. */
const ALIKE = new Set([
  "lib/static-map/paint-basemap.ts",
  "components/file-page/panes/file-areas.client.tsx",
]);

test("an open mark's outline lies inside its shape and reaches its edge", () => {
  for (const radius of [3, 5.5, 8, 20]) {
    const { scale, width } = insetOutline(radius);
    const px = radius / (SHAPE_BOX / 2);
    expect(width * scale * px).toBeCloseTo(outlinePx(radius));
    expect((SHAPE_BOX / 2) * scale + (width * scale) / 2).toBeCloseTo(SHAPE_BOX / 2);
  }
  expect(outlinePx(3)).toBe(1.1);
});

test("the dashes of a claimed mark fill its outline", () => {
  for (const kind of INCIDENT_KINDS) {
    const [dash, gap] = claimedDashes(kind);
    expect(8 * (dash + gap)).toBeCloseTo(kindOutline(kind));
    expect(dash).toBeGreaterThan(gap);
  }
});

test("a disputed mark's dot is at its upper right, with paper about it", () => {
  const { x, y, radius, haloRadius } = disputedDot(10);
  expect([x, y]).toEqual([expect.closeTo(20.88), expect.closeTo(3.12)]);
  expect(radius).toBeCloseTo(4.08);
  expect(haloRadius - radius).toBeCloseTo(1.2);
  expect(disputedDot(4).radius * (4 / 12)).toBeCloseTo(2);
});

test("marks lose colour evenly up to their rule's days, and no more", () => {
  const rule = { days: 10, most: 0.5 };
  expect([-1, 0, 5, 10, 99].map((age) => colourLost(rule, age))).toEqual([0, 0, 0.25, 0.5, 0.5]);
  expect(colourLost({ days: 0, most: 0 }, 3)).toBe(0);
  expect(STATUSES.map((status) => HALO_OPACITY[status]).every((share) => share > 0.5)).toBe(true);
});

test("a disc's ring and number fit it", () => {
  expect([5, 15, 30].map(discRingPx)).toEqual([2.5, expect.closeTo(3.6), 5]);
  for (const radius of [8.5, 14, 20])
    for (const digits of [1, 2, 3])
      expect(discNumberPx(radius, digits) * 0.6 * digits).toBeLessThanOrEqual(
        2 * (radius - discRingPx(radius)),
      );
});

test("a badge's dots go around a whole number of times", () => {
  for (const radius of [6.45, 8.5, 20]) {
    const around = (2 * Math.PI * (radius + BADGE_DOTS.awayPx)) / badgeDotStepPx(radius);
    expect(around).toBeCloseTo(Math.round(around));
    expect(badgeDotStepPx(radius)).toBeGreaterThanOrEqual(BADGE_DOTS.stepPx);
  }
});

test("an origin's dashes grow with its line", () => {
  expect(originDashArray("solid", 2)).toBeNull();
  expect(originDashArray("dashed", 2.25)).toBe("9 5.63");
  expect(originDashArray("dotted", 1.75)).toBe("0 3.85");
});

test("a base's symbol goes before a strike's", () => {
  expect(placeSymbolOf({ kind: "base", strikeSite: true })).toBe("base");
  expect(placeSymbolOf({ kind: "town", strikeSite: true })).toBe("strike-site");
  expect(placeSymbolOf({ kind: "town", strikeSite: false })).toBe("place");
});
