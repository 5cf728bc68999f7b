import type { FeatureCollection, Geometry, Position } from "geojson";
import { simplifyLine } from "./simplify-line";

/** `[west, south, east, north]` in degrees: all that marks may be packed in beside a border. */
const BOX = [34.2, 29, 48.2, 37.9] as const;
/** About 150 m: a tenth of what a mark covers where places are looked at closely. */
const TOLERANCE_DEG = 0.0015;
/** So far a border that ends at a coast is drawn out into the sea. */
const SEA_DEG = 0.2;
/** Steps a degree. */
const STEPS = 1000;

/**
 * The borders of countries about the theatre, for telling on which side of them a mark is: per line its first point and then the
 * steps to the next, longitude and latitude in turn, in thousandths of a degree. From the interactive map's own borders.
 */
export function makeNearBorders(borders: FeatureCollection): number[][] {
  const lines = borders.features
    .filter(({ properties }) => properties?.class !== "governorate")
    .flatMap(({ geometry }) => linesOf(geometry));
  const ends = lines.flatMap((line) => [String(line[0]), String(line.at(-1))]);
  const isCoast = (point: Position | undefined) => ends.filter((end) => end === String(point)).length === 1;
  return lines
    .map((line) => {
      const first = isCoast(line[0]) ? [intoSea(line)] : [];
      const last = isCoast(line.at(-1)) ? [intoSea([...line].reverse())] : [];
      return [...first, ...line, ...last];
    })
    .flatMap(piecesInBox)
    .map((line) => stepsOf(simplifyLine(line, TOLERANCE_DEG)));
}

/** Beyond the first point of a line, the way that it runs there: so that none gets round a border by sea. */
function intoSea(line: readonly Position[]): Position {
  const [x = 0, y = 0] = line[0] ?? [];
  const isFar = ([toX = 0, toY = 0]: Position) => Math.hypot(toX - x, toY - y) > SEA_DEG / 3;
  const [fromX = x, fromY = y] = line.find(isFar) ?? line.at(-1) ?? [];
  const length = Math.max(1e-9, Math.hypot(x - fromX, y - fromY));
  return [x + ((x - fromX) / length) * SEA_DEG, y + ((y - fromY) / length) * SEA_DEG];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "MultiLineString") return geometry.coordinates;
  return geometry.type === "LineString" ? [geometry.coordinates] : [];
}

/** A line without its stretches beyond the box. */
function piecesInBox(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]];
  line.forEach((point, index) => {
    const isKept = [line[index - 1], point, line[index + 1]].some((near) => near && isInBox(near));
    if (isKept) pieces.at(-1)?.push(point);
    else pieces.push([]);
  });
  return pieces.filter(({ length }) => length > 1);
}

function isInBox([lng = 0, lat = 0]: Position): boolean {
  return lng >= BOX[0] && lat >= BOX[1] && lng <= BOX[2] && lat <= BOX[3];
}

function stepsOf(line: readonly Position[]): number[] {
  let [x, y] = [0, 0];
  return line.flatMap(([lng = 0, lat = 0]) => {
    const [nextX, nextY] = [Math.round(lng * STEPS), Math.round(lat * STEPS)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
}
