import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { basemapPalette } from "@/lib/basemap/palette";
import { THEATRE } from "@/lib/theatre/theatre";
import { drawingBox } from "./frames";
import { basemapVariable } from "./map-colours";
import { staticMapCss } from "./static-map-css";

// `npx vitest run lib/static-map -u` writes the file anew.
test("static-map.css is what palette and frames say", async () => {
  await expect(staticMapCss()).toMatchFileSnapshot("./static-map.css");
});

test("has each colour once by day and twice by night", () => {
  const css = readFileSync(new URL("./static-map.css", import.meta.url), "utf8");
  const times = (text: string) => css.split(text).length - 1;
  for (const [theme, count] of [
    ["light", 1],
    ["dark", 2],
  ] as const) {
    const palette = basemapPalette(theme);
    for (const name of Object.keys(palette) as (keyof typeof palette)[]) // the palette's own keys
      expect(times(`${basemapVariable(name)}: ${palette[name]};`), name).toBeGreaterThanOrEqual(count);
  }
  expect(basemapVariable("theatreLand")).toBe("--map-theatre-land");
});

test("has a rule for each frame, with its size and when it holds", () => {
  const rules = staticMapCss().split("@container map ").slice(1);
  expect(rules).toHaveLength(THEATRE.frames.length);
  THEATRE.frames.forEach(({ name, camera, minWidthPx, minHeightPx }, index) => {
    const rule = rules[index] ?? "";
    expect(rule).toContain(`.frame:not(.frame-${name}, .frame-own)`);
    expect(rule).toContain(`width: ${Number(drawingBox(camera).width.toFixed(2))}px`);
    expect(rule).toContain(`(width >= ${minWidthPx}px) and (height >= ${minHeightPx}px)`);
  });
});
