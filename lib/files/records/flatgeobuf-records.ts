import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { CutOff } from "@/lib/files/bytes/file-chunks";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { isDegrees, shortSystemName } from "@/lib/files/places/coordinate-system";
import { shapeOf } from "@/lib/files/places/shape-point";
import type { RecordBatches, SourceRecord } from "./source-record";

const BATCH = 1000;

/** The features of a FlatGeobuf file. Throws a `FileFault` where its coordinates are no degrees. */
export async function* flatGeobufRecords(file: Blob): RecordBatches {
  let batch: SourceRecord[] = [];
  let system: string | null = null;
  const features = deserialize(file.stream(), {
    headerMetaFn: ({ crs }) => {
      if (crs?.code) system = `${crs.org ?? "EPSG"}:${crs.code}`;
      else if (crs?.wkt) system = crs.wkt;
    },
  });
  try {
    for await (const { geometry, properties } of features) {
      if (!isDegrees(system)) throw new FileFault("projected", shortSystemName(system ?? ""));
      batch.push({ shape: shapeOf(geometry), fields: { ...properties } });
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (error instanceof FileFault || isGone(error)) throw error;
    if (batch.length > 0) yield batch;
    throw new CutOff("flatgeobuf", { cause: error });
  }
  if (batch.length > 0) yield batch;
}

function isGone(error: unknown): boolean {
  return error instanceof Error && (error.name === "NotFoundError" || error.name === "NotReadableError");
}
