import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import labels from "@/lib/theatre/geometry/area-labels.json";
import source from "@/lib/theatre/geometry/svg-paths.json";
import { THEATRE } from "@/lib/theatre/theatre";
import { project } from "./mercator";
import { svgAreaPath, svgBasemapPaths } from "./svg-basemap";
import { SVG_BOX, svgPercent, svgSizePx } from "./svg-box";

const drawing = svgBasemapPaths();
const all = [
  drawing.land,
  drawing.theatre,
  drawing.lakes,
  drawing.governorates,
  drawing.borders,
  drawing.disputedBorders,
  ...drawing.rivers,
];

/** Walks relative path data; throws where it is not `M x y l dx dy … z?`, again and again. */
function corners(path: string): [number, number][] {
  const parts = path.match(/M[^M]*/g) ?? [];
  expect(parts.join("")).toBe(path);
  return parts.flatMap((part) => {
    const shape = /^M(-?\d+) (-?\d+)l([-\d ]+)z?$/.exec(part);
    if (!shape) throw new Error(`not a path: ${part.slice(0, 40)}`);
    const numbers = (shape[3] ?? "").match(/-?\d+/g)?.map(Number) ?? [];
    expect(numbers.length % 2).toBe(0);
    let [x, y] = [Number(shape[1]), Number(shape[2])];
    const points: [number, number][] = [[x, y]];
    for (let i = 0; i < numbers.length; i += 2) {
      x += numbers[i] ?? 0;
      y += numbers[i + 1] ?? 0;
      points.push([x, y]);
    }
    return points;
  });
}

describe("the drawing", () => {
  const [, , width = 0, height = 0] = drawing.viewBox.split(" ").map(Number);

  test("is well formed, finite and inside its view box", () => {
    for (const path of all) {
      const points = corners(path);
      expect(points.length).toBeGreaterThan(20);
      for (const [x, y] of points) {
        expect(x >= -200 && x <= width + 200 && y >= -200 && y <= height + 200).toBe(true);
      }
    }
  });

  test("is at most 35 kB gzipped", () => {
    expect(gzipSync(all.join("\n")).length).toBeLessThan(35_000);
  });

  test("covers a screen of 2400 × 1400 pixels around 35° N 41° E at zoom 5.9", () => {
    const { x, y } = project({ lat: 35, lng: 41 }, 5.9);
    const world = 512 * 2 ** 5.9;
    expect(SVG_BOX.x0 * world).toBeLessThan(x - 1200);
    expect(SVG_BOX.x1 * world).toBeGreaterThan(x + 1200);
    expect(SVG_BOX.y0 * world).toBeLessThan(y - 700);
    expect(SVG_BOX.y1 * world).toBeGreaterThan(y + 700);
  });

  test("keeps the proportions of the projection", () => {
    const size = svgSizePx(6);
    expect(width / height).toBeCloseTo(size.width / size.height, 3);
  });
});

describe("placing", () => {
  test("the corners of the box are 0 and 100 percent", () => {
    const northWest = svgPercent({ lat: 45, lng: 20 });
    const southEast = svgPercent({ lat: 8, lng: 66 });
    expect([northWest.left, northWest.top]).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    expect([southEast.left, southEast.top]).toEqual([expect.closeTo(100, 6), expect.closeTo(100, 6)]);
  });

  test("each area's path holds its label point in its box", () => {
    const [, , width = 0, height = 0] = drawing.viewBox.split(" ").map(Number);
    const drawn = labels.filter(({ areaId }) => svgAreaPath(areaId) !== null);
    expect(drawn.length).toBeGreaterThan(80);
    for (const label of drawn) {
      const points = corners(svgAreaPath(label.areaId) ?? "");
      const { left, top } = svgPercent(label);
      const [x, y] = [(left / 100) * width, (top / 100) * height];
      const [xs, ys] = [points.map((point) => point[0]), points.map((point) => point[1])];
      expect(x > Math.min(...xs) && x < Math.max(...xs), label.areaId).toBe(true);
      expect(y > Math.min(...ys) && y < Math.max(...ys), label.areaId).toBe(true);
    }
    for (const id of ["IQ", "SY-DY", "JO-MA", "sea:red-sea", "sea:gulf-of-aden"])
      expect(svgAreaPath(id)).not.toBeNull();
    expect(svgAreaPath("XX")).toBeNull();
  });
});

test("the box is that of the drawing", () => {
  expect([THEATRE.drawing.west, THEATRE.drawing.south, THEATRE.drawing.east, THEATRE.drawing.north]).toEqual(
    source.box,
  );
});
