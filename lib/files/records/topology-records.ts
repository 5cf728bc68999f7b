import { FileFault } from "@/lib/files/bytes/file-fault";
import { type Position, positions, shapeOf } from "@/lib/files/places/shape-point";
import type { SourceRecord } from "./source-record";

interface Transform {
  readonly scale: Position;
  readonly translate: Position;
}

/** The geometries of all objects of a TopoJSON topology; the object's name is the field `object` where there are several. */
export function* topologyRecords(topology: unknown): Generator<SourceRecord> {
  if (typeof topology !== "object" || topology === null) throw new FileFault("no-features");
  const { objects, arcs, transform } = topology as Readonly<Record<string, unknown>>; // each looked at below
  if (typeof objects !== "object" || objects === null) throw new FileFault("no-features");
  const shift = transformOf(transform);
  const lines = (Array.isArray(arcs) ? arcs : []).map((arc: unknown) => decoded(positions(arc), shift));
  const named = Object.entries(objects);
  for (const [name, object] of named)
    for (const geometry of membersOf(object)) {
      const { type, coordinates, properties, id } = geometry;
      const shape = shapeOf({ type, coordinates: unfolded(type, coordinates, geometry.arcs, lines, shift) });
      const fields = typeof properties === "object" && properties !== null ? { ...properties } : {};
      yield {
        shape,
        geometryName: String(type ?? "no geometry"),
        fields: {
          ...fields,
          ...(id === undefined ? {} : { id }),
          ...(named.length > 1 ? { object: name } : {}),
        },
      };
    }
}

function membersOf(object: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof object !== "object" || object === null) return [];
  const one = object as Readonly<Record<string, unknown>>; // an object, as was seen
  return one.type === "GeometryCollection" && Array.isArray(one.geometries)
    ? one.geometries.flatMap((geometry: unknown) =>
        typeof geometry === "object" && geometry !== null
          ? [{ ...geometry } as Readonly<Record<string, unknown>>]
          : [],
      )
    : [one];
}

function unfolded(
  type: unknown,
  coordinates: unknown,
  arcs: unknown,
  lines: readonly (readonly Position[])[],
  shift: Transform | null,
): unknown {
  const line = (list: unknown): Position[] =>
    (Array.isArray(list) ? list : []).flatMap((index: unknown, at) => {
      const arc =
        typeof index !== "number"
          ? []
          : index < 0
            ? [...(lines[~index] ?? [])].reverse()
            : (lines[index] ?? []);
      return at === 0 ? arc : arc.slice(1); // it begins where the last one ended
    });
  const list: readonly unknown[] = Array.isArray(arcs) ? arcs : [];
  const placed = (points: unknown) => positions(points).map((point) => moved(point, shift));
  switch (type) {
    case "Point":
      return placed([coordinates])[0] ?? [];
    case "MultiPoint":
      return placed(coordinates);
    case "LineString":
      return line(list);
    case "MultiLineString":
    case "Polygon":
      return list.map(line);
    case "MultiPolygon":
      return list.map((polygon) => (Array.isArray(polygon) ? polygon.map(line) : []));
    default:
      return [];
  }
}

function transformOf(value: unknown): Transform | null {
  if (typeof value !== "object" || value === null) return null;
  const { scale, translate } = value as Readonly<Record<string, unknown>>; // each looked at below
  const [by, from] = positions([scale, translate]);
  return by && from ? { scale: by, translate: from } : null;
}

function decoded(arc: readonly Position[], shift: Transform | null): Position[] {
  if (!shift) return [...arc];
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return moved([x, y], shift);
  });
}

function moved([x, y]: Position, shift: Transform | null): Position {
  if (!shift) return [x, y];
  return [x * shift.scale[0] + shift.translate[0], y * shift.scale[1] + shift.translate[1]];
}
