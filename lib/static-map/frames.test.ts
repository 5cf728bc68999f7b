import { describe, expect, test } from "vitest";
import { project } from "@/lib/basemap/mercator";
import { SVG_BOX } from "@/lib/basemap/svg-box";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { THEATRE } from "@/lib/theatre/theatre";
import type { Camera } from "@/lib/view/view";
import { drawingBox, frameFor, framesOf } from "./frames";

/** Where a point stands in a box, as a map library centres it: pixels from its top left. */
function inBox(camera: Camera, size: readonly [number, number], at: { lat: number; lng: number }) {
  const [point, middle] = [project(at, camera.zoom), project(camera, camera.zoom)];
  return { x: size[0] / 2 + point.x - middle.x, y: size[1] / 2 + point.y - middle.y };
}

const places = [...loadDataset().places.values()];
const pointAt = (id: string) => {
  const extent = places.find((place) => place.id === id)?.extent;
  if (extent?.type !== "point") throw new Error(`no point: ${id}`);
  return extent;
};

describe("the default frames", () => {
  test("begin at any width and ascend", () => {
    expect(THEATRE.frames[0].minWidthPx).toBe(0);
    const widths = THEATRE.frames.map(({ minWidthPx }) => minWidthPx);
    const heights = THEATRE.frames.map(({ minHeightPx }) => minHeightPx);
    const zooms = THEATRE.frames.map(({ camera }) => camera.zoom);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
    expect(new Set(THEATRE.frames.map(({ name }) => name)).size).toBe(THEATRE.frames.length);
  });

  test("are cameras that a link can hold", () => {
    for (const { lat, lng, zoom } of THEATRE.frames.map(({ camera }) => camera)) {
      expect([Number(lat.toFixed(4)), Number(lng.toFixed(4)), Number(zoom.toFixed(2))]).toEqual([
        lat,
        lng,
        zoom,
      ]);
    }
  });

  test("change at their width and height and not before", () => {
    const named = (widthPx: number, heightPx: number) => frameFor({ widthPx, heightPx }).name;
    expect([0, 519.99, 520, 899, 900, 1499, 1500, 9000].map((width) => named(width, 2000))).toEqual(
      "s s m m l l xl xl".split(" "),
    );
    expect([0, 379.99, 380, 529, 530, 679, 680, 2000].map((height) => named(9000, height))).toEqual(
      "s s m m l l xl xl".split(" "),
    );
  });

  test.each([
    [390, 320],
    [450, 560],
    [530, 240],
    [560, 720],
    [768, 560],
    [912, 440],
    [1068, 610],
    [1500, 700],
  ] as const)("hold the theatre in %i × %i pixels", (width, height) => {
    const edge = Math.min(40, height / 10);
    const { camera } = frameFor({ widthPx: width, heightPx: height });
    for (const id of [
      "tower-22",
      "al-tanf",
      "erbil-air-base",
      "malikiyah-base",
      "abu-kamal",
      "mayadin",
      "al-asad",
      "harir",
      "qasrak",
      "baghdad-green-zone",
    ]) {
      const { x, y } = inBox(camera, [width, height], pointAt(id));
      expect(x, `${id} x`).toBeGreaterThan(edge);
      expect(x, `${id} x`).toBeLessThan(width - edge);
      expect(y, `${id} y`).toBeGreaterThan(edge);
      expect(y, `${id} y`).toBeLessThan(height - edge);
    }
  });

  test("the drawing covers the widest box of each frame", () => {
    THEATRE.frames.forEach(({ camera }, index) => {
      const next = THEATRE.frames[index + 1];
      const width = next ? Math.max(next.minWidthPx, next.minHeightPx * 2.4) : 2400;
      const world = 512 * 2 ** camera.zoom;
      const { x } = project(camera, camera.zoom);
      expect(SVG_BOX.x0 * world).toBeLessThan(x - width / 2);
      expect(SVG_BOX.x1 * world).toBeGreaterThan(x + width / 2);
    });
  });
});

test("a view's own camera is its only frame", () => {
  const camera = { lat: 34.45, lng: 41.2, zoom: 6.3 };
  expect(framesOf(camera)).toEqual([{ name: "own", minWidthPx: 0, minHeightPx: 0, camera }]);
  expect(framesOf(null)).toBe(THEATRE.frames);
});

test("a drawing is centred where a map library would", () => {
  const camera = { lat: 34.45, lng: 41.2, zoom: 7.35 };
  const { centreX, centreY } = drawingBox(camera);
  const world = 512 * 2 ** camera.zoom;
  const { x, y } = project(camera, camera.zoom);
  expect(centreX).toBeCloseTo(x - SVG_BOX.x0 * world, 3);
  expect(centreY).toBeCloseTo(y - SVG_BOX.y0 * world, 3);
});
