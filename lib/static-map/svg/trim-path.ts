import type { Box } from "@/lib/scene/packing/label-box";
import { short } from "./drawing-units";

/** From units of the basemap to pixels. */
export interface Projection {
  readonly scale: number;
  readonly dx: number;
  readonly dy: number;
}

type Point = readonly [x: number, y: number];

/** Points closer than this to the last one are left out, in pixels. */
const SMALLEST_STEP_PX = 0.4;

const partsByData = new Map<string, readonly (readonly Point[])[]>();

/** The points of each part of path data of the basemap: `M` and two numbers, `l` and any number of pairs, perhaps `z`. */
export function partsOf(data: string): readonly (readonly Point[])[] {
  const known = partsByData.get(data);
  if (known) return known;
  const parts = data
    .split("M")
    .slice(1)
    .map((part) => {
      const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Point[] = [];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
  partsByData.set(data, parts);
  return parts;
}

/** Path data of the basemap in pixels, cut to `kept`: shapes along its edges, lines at the first point beyond it. */
export function trimPath(data: string, closed: boolean, { scale, dx, dy }: Projection, kept: Box): string {
  return partsOf(data)
    .flatMap((part) => {
      const points = part.map(([x, y]): Point => [x * scale + dx, y * scale + dy]);
      return closed ? [cutShape(points, kept)] : cutLine(points, kept);
    })
    .map((points) => printPart(points, closed))
    .join("");
}

/** Sutherland and Hodgman: cut along one edge after the other. */
function cutShape(points: readonly Point[], { left, top, right, bottom }: Box): readonly Point[] {
  const edges: readonly (readonly [axis: 0 | 1, at: number, side: 1 | -1])[] = [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ];
  return edges.reduce<readonly Point[]>((rest, [axis, at, side]) => {
    const inside = (point: Point) => (point[axis] - at) * side >= 0;
    return rest.flatMap((point, index) => {
      const before = rest.at(index - 1) ?? point;
      const share = (at - before[axis]) / (point[axis] - before[axis]);
      const crossing: Point = [
        before[0] + share * (point[0] - before[0]),
        before[1] + share * (point[1] - before[1]),
      ];
      if (inside(point)) return inside(before) ? [point] : [crossing, point];
      return inside(before) ? [crossing] : [];
    });
  }, points);
}

/** The runs of a line that have a segment which may touch the box. */
function cutLine(points: readonly Point[], { left, top, right, bottom }: Box): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const beyond =
      Math.max(from[0], to[0]) < left ||
      Math.min(from[0], to[0]) > right ||
      Math.max(from[1], to[1]) < top ||
      Math.min(from[1], to[1]) > bottom;
    if (beyond) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else run.push(...(run.length === 0 ? [from] : []), to);
  });
  return run.length > 0 ? [...runs, run] : runs;
}

/** Relative steps of a tenth of a pixel; each is taken from what was printed, so that none of them adds up. */
function printPart(points: readonly Point[], closed: boolean): string {
  const [start] = points;
  if (!start) return "";
  let [atX, atY] = start.map((value) => Math.round(value * 10)) as [number, number]; // two in, two out
  const opening = `M${short(atX / 10)} ${short(atY / 10)}`;
  let steps = "";
  points.slice(1).forEach(([x, y], index) => {
    const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
    const far = Math.hypot(toX - atX, toY - atY) >= SMALLEST_STEP_PX * 10;
    if (!far && (closed || index < points.length - 2 || (toX === atX && toY === atY))) return;
    steps += pair(toX - atX, toY - atY, steps === "");
    [atX, atY] = [toX, toY];
  });
  return steps === "" ? "" : `${opening}l${steps}${closed ? "z" : ""}`;
}

function pair(x: number, y: number, first: boolean): string {
  const [a, b] = [short(x / 10), short(y / 10)];
  return `${first || x < 0 ? "" : " "}${a}${y < 0 ? "" : " "}${b}`;
}
