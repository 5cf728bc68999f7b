import proj4 from "proj4";
import { parseShp } from "shpjs";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { unpackedEntry, type ZipEntry, zipEntries } from "@/lib/files/bytes/zip-archive";
import { isDegrees, shortSystemName } from "@/lib/files/places/coordinate-system";
import { shapeOf } from "@/lib/files/places/shape-point";
import { dbaseRows } from "./dbase-rows";
import { batched, type RecordBatches, type SourceRecord } from "./source-record";

const MAX_PART_BYTES = 512 * 2 ** 20;

/** The shapes of a zipped Shapefile in degrees, whatever its projection, with their attributes. `base`: its name without an ending. */
export async function* shapefileRecords(archive: Blob, base: string): RecordBatches {
  const entries = await zipEntries(archive);
  const partOf = (ending: string) => part(archive, entries, base, ending);
  const [shp, dbf, prj, cpg] = await Promise.all(["shp", "dbf", "prj", "cpg"].map(partOf));
  if (!shp) throw new FileFault("damaged");
  const shapes = shapesOf(shp, prj ? new TextDecoder().decode(prj).trim() : "");
  const rows = dbaseRows(dbf ?? new Uint8Array(), cpg ? new TextDecoder().decode(cpg).trim() : "");
  const records = function* (): Generator<SourceRecord> {
    for (let i = 0; ; i += 1) {
      const row = rows.next();
      if (row.done && i >= shapes.length) return;
      const fields = row.done ? {} : row.value;
      yield { shape: shapeOf(shapes[i] ?? null), geometryName: "an empty shape", fields };
    }
  };
  yield* batched(records());
}

function shapesOf(shp: Uint8Array, projection: string): readonly unknown[] {
  if (projection !== "" && !isDegrees(projection))
    try {
      proj4(projection);
    } catch {
      throw new FileFault("projected", shortSystemName(projection));
    }
  try {
    return parseShp(shp, projection === "" ? undefined : projection);
  } catch {
    throw new FileFault("damaged");
  }
}

async function part(
  archive: Blob,
  entries: readonly ZipEntry[],
  base: string,
  ending: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const wanted = `${base}.${ending}`.toLowerCase();
  const entry = entries.find(({ name }) => name.toLowerCase() === wanted);
  if (!entry) return null;
  return new Uint8Array(await (await unpackedEntry(archive, entry, MAX_PART_BYTES)).arrayBuffer());
}
