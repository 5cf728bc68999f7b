import { CutOff } from "@/lib/files/bytes/file-chunks";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { isDegrees, shortSystemName, systemName } from "@/lib/files/places/coordinate-system";
import {
  areaShape,
  lineShape,
  pointsShape,
  positions,
  type Shape,
  shapeOf,
} from "@/lib/files/places/shape-point";
import type { FoundJson } from "./find-json-records";
import { JsonSplitter } from "./json-splitter";
import { batched, type FaultyRecord, type RecordBatches, type SourceRecord } from "./source-record";
import { topologyRecords } from "./topology-records";

const MAX_TOPOLOGY_BYTES = 64 * 2 ** 20;

/** The records of a JSON text. Throws a `FileFault` where it says that its coordinates are no degrees. */
export async function* jsonRecords(chunks: AsyncIterable<Uint8Array>, found: FoundJson): RecordBatches {
  if (found.kind === "topology") return yield* batched(topologyRecords(await wholeOf(chunks)));
  let batch: (SourceRecord | FaultyRecord)[] = [];
  const splitter = new JsonSplitter(found, {
    onRecord: (json) => batch.push(recordOf(json)),
    onFault: (rule, value) => batch.push({ rule, value }),
    onMember: (key, json) => {
      if (key === "crs" || key === "spatialReference") refuseMetres(json);
    },
  });
  for await (const chunk of chunks) {
    splitter.push(chunk);
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
  if (splitter.cutOff) throw new CutOff("json");
}

function refuseMetres(json: string): void {
  try {
    const name = systemName(JSON.parse(json));
    if (name && !isDegrees(name)) throw new FileFault("projected", shortSystemName(name));
  } catch (error) {
    if (error instanceof FileFault) throw error; // else it names no system
  }
}

function recordOf(json: string): SourceRecord | FaultyRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { rule: "not-json", value: json };
  }
  const object = value as Readonly<Record<string, unknown>>; // it was cut out by its braces
  const { type, geometry, properties, attributes, id } = object;
  if (type === "Feature" || (properties !== undefined && "geometry" in object)) {
    const fields = fieldsOf(properties);
    return {
      shape: shapeOf(geometry),
      geometryName: geometryName(geometry),
      fields: id === undefined || id === null || Object.hasOwn(fields, "id") ? fields : { ...fields, id },
    };
  }
  if (
    typeof attributes === "object" &&
    attributes !== null &&
    ("geometry" in object || Object.keys(object).length === 1)
  )
    return {
      shape: "geometry" in object ? esriShape(geometry) : undefined,
      geometryName: geometryName(geometry),
      fields: fieldsOf(attributes),
    };
  const own = "coordinates" in object ? shapeOf(object) : null;
  return own ? { shape: own, fields: {} } : { shape: undefined, fields: object };
}

function geometryName(geometry: unknown): string {
  if (typeof geometry !== "object" || geometry === null) return "no geometry";
  const { type } = geometry as { readonly type?: unknown };
  return typeof type === "string" ? `an empty or broken ${type}` : "an empty geometry";
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<unknown> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > MAX_TOPOLOGY_BYTES) throw new FileFault("too-large-whole", "topoJson");
    text += decoder.decode(chunk, { stream: true });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new FileFault("damaged");
  }
}

/** Where a geometry of Esri JSON lies; `null` where it is empty or none. */
function esriShape(geometry: unknown): Shape | null {
  if (typeof geometry !== "object" || geometry === null) return null;
  const { x, y, points, paths, rings } = geometry as Readonly<Record<string, unknown>>; // each looked at below
  if (x !== undefined && y !== undefined)
    return x === null || y === null || x === "NaN" ? null : { type: "Point", point: [x, y], extent: null };
  if (Array.isArray(points)) return pointsShape("MultiPoint", positions(points));
  if (Array.isArray(paths)) return lineShape("Polyline", paths.map(positions));
  return Array.isArray(rings) ? areaShape("Polygon", rings.map(positions)) : null;
}
