import { type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { isDegrees, shortSystemName, systemName } from "@/lib/files/places/coordinate-system";
import { type Shape, shapeOf } from "@/lib/files/places/shape-point";
import type { RecordBatches, SourceRecord } from "./source-record";

const MAX_GROUP_BYTES = 2 ** 30;
/** Rows that are made of a group at a time. */
const PART_ROWS = 100_000;

/** The rows of a Parquet file, group by group; of GeoParquet its main geometry as place. */
export async function* parquetRecords(blob: Blob): RecordBatches {
  const file = {
    byteLength: blob.size,
    slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
  };
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw new FileFault("damaged");
  });
  const geometry = geometryColumn(metadata);
  const local = localTimes(metadata);
  let from = 0;
  for (const group of metadata.row_groups) {
    if (group.total_byte_size > MAX_GROUP_BYTES) throw new FileFault("too-large-whole", "parquet");
    const end = from + Number(group.num_rows);
    for (; from < end; from += PART_ROWS) {
      const rowEnd = Math.min(end, from + PART_ROWS);
      const rows = await parquetReadObjects({ file, metadata, compressors, rowStart: from, rowEnd });
      yield rows.map((row) => recordOf(row, geometry, local));
    }
    from = end;
  }
}

function recordOf(
  row: Readonly<Record<string, unknown>>,
  geometry: string | null,
  local: ReadonlySet<string>,
): SourceRecord {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (name === geometry || (geometry !== null && name === "bbox")) continue;
    if (value instanceof Uint8Array) continue; // bytes are no text
    fields[name] = value instanceof Date && local.has(name) ? localText(value) : value;
  }
  return { shape: geometry === null ? undefined : shapeIn(row[geometry]), fields };
}

/** Of well-known binary, which the library has made GeoJSON of; of GeoArrow's points, which are pairs of numbers. */
function shapeIn(value: unknown): Shape | null {
  if (typeof value !== "object" || value === null || !("x" in value && "y" in value)) return shapeOf(value);
  const { x, y } = value;
  return { type: "Point", point: [x, y], extent: null };
}

/** A time that the file keeps without a zone. */
function localText(value: Date): string {
  return Number.isNaN(value.getTime())
    ? ""
    : value
        .toISOString()
        .replace(/Z$/, "")
        .replace(/T00:00:00\.000$/, "");
}

function localTimes({ schema }: FileMetaData): ReadonlySet<string> {
  return new Set(
    schema.flatMap(({ name, logical_type, converted_type }) =>
      (logical_type?.type === "TIMESTAMP" && !logical_type.isAdjustedToUTC) ||
      logical_type?.type === "DATE" ||
      converted_type === "DATE"
        ? [name]
        : [],
    ),
  );
}

/** The main geometry by the file's own `geo` metadata, else a column of that logical type. */
function geometryColumn({ key_value_metadata, schema }: FileMetaData): string | null {
  const text = key_value_metadata?.find(({ key }) => key === "geo")?.value;
  if (text) {
    const geo: unknown = JSON.parse(text);
    const { primary_column, columns } = geo as {
      readonly primary_column?: unknown;
      readonly columns?: Readonly<Record<string, { readonly crs?: unknown }>>;
    }; // GeoParquet's own form
    const name = typeof primary_column === "string" ? primary_column : null;
    refuse(geoSystem(name === null ? null : columns?.[name]?.crs));
    if (name !== null) return name;
  }
  const typed = schema.find(
    ({ logical_type }) => logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY",
  );
  const { logical_type } = typed ?? {};
  if (logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY")
    refuse(logical_type.crs ?? null);
  return typed?.name ?? null;
}

function geoSystem(crs: unknown): string | null {
  if (typeof crs !== "object" || crs === null) return null;
  const { id, name } = crs as { readonly id?: unknown; readonly name?: unknown };
  if (typeof id === "object" && id !== null) {
    const { authority, code } = id as { readonly authority?: unknown; readonly code?: unknown };
    return `${String(authority)}:${String(code)}`;
  }
  return systemName(name);
}

function refuse(system: string | null): void {
  if (!isDegrees(system)) throw new FileFault("projected", shortSystemName(system ?? ""));
}
