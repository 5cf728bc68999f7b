import proj4 from "proj4";
import { parseDbf, parseShp } from "shpjs";
import { guessEncoding } from "../file-encoding";
import { FileFault } from "../file-fault";
import { isDegrees, shortSystemName } from "./coordinate-system";
import { shapeOf } from "./shape-point";
import { batched, type RecordBatches, type SourceRecord } from "./source-record";
import { unpackedEntry, type ZipEntry, zipEntries } from "./zip-archive";

const MAX_PART_BYTES = 512 * 2 ** 20;

/** The shapes of a zipped Shapefile in degrees, whatever its projection, with their attributes. `base`: its name without an ending. */
export async function* shapefileRecords(archive: Blob, base: string): RecordBatches {
  const entries = await zipEntries(archive);
  const partOf = (ending: string) => part(archive, entries, base, ending);
  const [shp, dbf, prj, cpg] = await Promise.all(["shp", "dbf", "prj", "cpg"].map(partOf));
  if (!shp) throw new FileFault("damaged");
  const shapes = shapesOf(shp, prj ? new TextDecoder().decode(prj).trim() : "");
  const rows = dbf ? attributesOf(dbf, cpg ? new TextDecoder().decode(cpg).trim() : "") : [];
  const records = function* (): Generator<SourceRecord> {
    for (let i = 0; i < Math.max(shapes.length, rows.length); i += 1)
      yield {
        shape: shapeOf(shapes[i] ?? null),
        geometryName: "an empty shape",
        fields: fieldsOf(rows[i] ?? {}),
      };
  };
  yield* batched(records());
}

function shapesOf(shp: Uint8Array, projection: string): readonly unknown[] {
  if (projection !== "" && !isDegrees(projection))
    try {
      proj4(projection);
    } catch {
      throw new FileFault("projected", { detail: shortSystemName(projection) });
    }
  try {
    return parseShp(shp, projection === "" ? undefined : projection);
  } catch {
    throw new FileFault("damaged");
  }
}

/** Records beyond the end of the table, which a damaged head may promise, are not looked for. */
function attributesOf(dbf: Uint8Array, codepage: string): readonly Readonly<Record<string, unknown>>[] {
  const view = new DataView(dbf.buffer, dbf.byteOffset, dbf.byteLength);
  if (dbf.length < 32) return [];
  const [head, width] = [view.getUint16(8, true), view.getUint16(10, true)];
  const most = width === 0 ? 0 : Math.floor((dbf.length - head) / width);
  if (view.getUint32(4, true) > most) view.setUint32(4, Math.max(0, most), true);
  const guessed = codepage || guessEncoding(dbf.subarray(head, head + 256 * 1024)).encoding;
  return parseDbf(dbf, guessed);
}

function fieldsOf(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.replaceAll("\0", "").trim(), plain(value)]),
  );
}

/** Dates have been made in the zone of this machine, and are meant without one. */
function plain(value: unknown): unknown {
  if (typeof value === "number") return Number.isNaN(value) ? null : value;
  if (typeof value === "string") return value.replaceAll("\0", "").trim();
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return null;
  const pair = (number: number) => String(number).padStart(2, "0");
  return `${value.getFullYear()}-${pair(value.getMonth() + 1)}-${pair(value.getDate())}`;
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
