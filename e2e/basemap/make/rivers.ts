import type { Feature, FeatureCollection, LineString, Position } from "geojson";
import { riverSegments } from "./fetch-packages";
import { FRAME, inBox } from "./frame";
import { RIVER_COURSES } from "./river-courses";
import { distanceKm, RiverGraph } from "./river-graph";
import { roundLine, simplifyLine, smoothLine } from "./simplify-line";
import type { AllTowns } from "./towns";

/** Both banks of the broadest rivers: a named river takes one of them, the rest is not drawn. */
const BANKS_LEVEL = 0;
/** WDBII levels that are drawn: major, additional major, additional, minor. None is intermittent. */
const LEVELS = [1, 2, 3, 4] as const;
const TOLERANCE_DEG = { 1: 0.0026, 2: 0.0034, 3: 0.004, 4: 0.009 } as const;
/** For zooms below 7 and from 7 on. */
const LABEL_TOLERANCE_DEG = { far: 0.12, near: 0.055 } as const;
const MIN_OTHER_KM = 80;

/**
 * Rivers as lines: named ones (rank 1 to 3) found as ways through the network past towns they are known to pass, and
 * the other permanent ones of some length, without a name (rank 4). Degrees, rounded to 3 decimals.
 */
export function makeRivers(towns: AllTowns): FeatureCollection<LineString> {
  const banks = riverSegments(BANKS_LEVEL, FRAME);
  const segments = LEVELS.flatMap((level) => riverSegments(level, FRAME));
  const graph = new RiverGraph([...banks, ...segments]);
  const used = new Set<string>();
  const named = RIVER_COURSES.flatMap(({ name, nameAr, rank, towns: ids }): Feature<LineString>[] => {
    const stops = ids.map((id) => graph.nearest(towns.pointOf(id)));
    const way = stops
      .slice(1)
      .flatMap((to, index) => graph.way(stops[index] ?? to, to).slice(index === 0 ? 0 : 1));
    return fresh(withoutSpurs(way), used).map((run) => {
      const line = run.map((id) => [...(graph.points[id] ?? [])]);
      const plain = simplifyLine(line, TOLERANCE_DEG[rank]);
      return riverLine(rank === 3 ? plain : smoothLine(plain), { name, nameAr, rank });
    });
  });
  const others = segments
    .map((segment) => segment.filter((point) => inBox(point, FRAME)))
    .filter((segment) => segment.length > 1 && !segment.some((point) => used.has(pointKey(point))));
  const lines = chain(others).filter((line) => lengthKm(line) >= MIN_OTHER_KM);
  return {
    type: "FeatureCollection",
    features: [
      ...named,
      ...lines.map((line) => riverLine(simplifyLine(line, TOLERANCE_DEG[4]), { rank: 4 })),
    ],
  };

  /** The runs of `way` that no earlier river holds; marks them as held. */
  function fresh(way: readonly number[], held: Set<string>): number[][] {
    const runs: number[][] = [];
    let run: number[] = [];
    for (const id of way) {
      const key = pointKey(graph.points[id] ?? [0, 0]);
      run.push(id);
      if (held.has(key)) {
        if (run.length > 2) runs.push(run);
        run = [id];
      }
    }
    if (run.length > 2) runs.push(run);
    for (const id of way) held.add(pointKey(graph.points[id] ?? [0, 0]));
    return runs.filter((ids) => lengthKm(ids.map((id) => graph.points[id] ?? [0, 0])) > 8);
  }
}

/** The named rivers much smoothed, for names to run along: letters cannot follow every bend. */
export function makeRiverLabels(rivers: FeatureCollection<LineString>): FeatureCollection<LineString> {
  const named = rivers.features.filter(({ properties }) => properties?.rank < 4);
  const features = (["far", "near"] as const).flatMap((reach) =>
    named.map(({ properties, geometry }) => {
      const calm = smoothLine(simplifyLine(geometry.coordinates, LABEL_TOLERANCE_DEG[reach]));
      return riverLine(smoothLine(calm), { ...properties, reach });
    }),
  );
  return { type: "FeatureCollection", features };
}

const pointKey = ([lng, lat]: readonly number[]) => `${(lng ?? 0).toFixed(3)},${(lat ?? 0).toFixed(3)}`;

/** A way through a stop off the main stem goes there and back again: what is walked twice is cut out. */
function withoutSpurs(way: readonly number[]): number[] {
  const out: number[] = [];
  const seen = new Map<number, number>();
  for (const id of way) {
    const at = seen.get(id);
    if (at === undefined) {
      seen.set(id, out.push(id) - 1);
      continue;
    }
    for (const dropped of out.splice(at + 1)) seen.delete(dropped);
  }
  return out;
}

function riverLine(
  line: readonly Position[],
  properties: Record<string, string | number>,
): Feature<LineString> {
  return { type: "Feature", properties, geometry: { type: "LineString", coordinates: roundLine(line, 3) } };
}

function lengthKm(line: readonly (readonly number[])[]): number {
  return line.slice(1).reduce((sum, to, index) => {
    const from = line[index] ?? to;
    return sum + distanceKm([from[0] ?? 0, from[1] ?? 0], [to[0] ?? 0, to[1] ?? 0]);
  }, 0);
}

/** Segments that share an end, joined into longer lines. */
function chain(segments: readonly (readonly Position[])[]): Position[][] {
  const open = new Map<string, Position[]>();
  const done: Position[][] = [];
  for (const segment of segments) {
    let line = [...segment];
    for (const side of ["start", "end"] as const) {
      const end = side === "start" ? line[0] : line[line.length - 1];
      const other = end && open.get(pointKey(end));
      if (!other || !end) continue;
      for (const tip of [other[0], other[other.length - 1]]) if (tip) open.delete(pointKey(tip));
      const meetsAtItsStart = other[0] !== undefined && pointKey(other[0]) === pointKey(end);
      const toward = meetsAtItsStart === (side === "start") ? [...other].reverse() : other;
      line = side === "start" ? [...toward, ...line.slice(1)] : [...line, ...toward.slice(1)];
    }
    const tips = [line[0], line[line.length - 1]].flatMap((tip) => (tip ? [pointKey(tip)] : []));
    if (tips.some((tip) => open.has(tip))) done.push(line);
    else for (const tip of tips) open.set(tip, line);
  }
  return [...new Set([...done, ...open.values()])];
}
