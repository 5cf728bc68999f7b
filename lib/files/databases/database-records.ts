import { wkbToGeojson } from "hyparquet/src/wkb.js";
import type { Database, SqlValue } from "sql.js";
import { CutOff } from "@/lib/files/bytes/file-chunks";
import { FileFault } from "@/lib/files/bytes/file-fault";
import { isDegrees, shortSystemName } from "@/lib/files/places/coordinate-system";
import { type Shape, shapeOf } from "@/lib/files/places/shape-point";
import { recogniseColumns } from "@/lib/files/recognise/recognise-columns";
import { LATITUDE_HEADER, LONGITUDE_HEADER } from "@/lib/files/records/record-rows";
import { batched, type RecordBatches, type SourceRecord } from "@/lib/files/records/source-record";
import { openDatabase, quoted } from "./open-database";

/** A table of a database that may hold places. */
interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Of a GeoPackage's features; `null` of a plain table. */
  readonly geometry: { readonly column: string; readonly system: string | null } | null;
}

const MOST_TABLES = 100;
/** Of a GeoPackage, of SpatiaLite and of SQLite itself. */
const INNER = /^(gpkg_|rtree_|sqlite_|idx_|spatial_ref_sys|geometry_columns|layer_styles$)/i;

const EARTH_RADIUS_M = 6_378_137;

const LOOKED_AT = 60;
/** Bytes before the box of a GeoPackage's geometry, and those of the box by the kind that its flags name. */
const HEAD_BYTES = 8;
const BOX_BYTES = [0, 32, 48, 48, 64];

/** The table of a database that is read: the one asked for, else the first that looks most like dated places. */
export async function chooseTable(file: Blob, asked: string | undefined) {
  const database = await openDatabase(file);
  try {
    const tables = databaseTables(database).filter((table) => scoreOf(database, table) > 0);
    const [best] = [...tables].sort((a, b) => scoreOf(database, b) - scoreOf(database, a));
    const chosen = tables.find(({ name }) => name === asked) ?? best;
    if (!chosen) throw new FileFault("no-rows");
    return { names: tables.map(({ name }) => name), chosen: chosen.name };
  } finally {
    database.close();
  }
}

/** The rows of a table of a GeoPackage or of another SQLite database. Throws a `FileFault` where its coordinates are no degrees. */
export async function* databaseRecords(file: Blob, name: string): RecordBatches {
  const database = await openDatabase(file);
  try {
    const table = databaseTables(database).find((one) => one.name === name);
    if (!table) throw new FileFault("gone");
    const system = table.geometry?.system ?? null;
    if (!isDegrees(system) && !isWebMercator(system))
      throw system === UNDEFINED_SYSTEM
        ? new FileFault("projected-unnamed")
        : new FileFault("projected", shortSystemName(system ?? ""));
    const broken: unknown[] = [];
    yield* batched(recordsOf(database, table, broken));
    if (broken.length > 0) throw new CutOff("database", { cause: broken[0] });
  } finally {
    database.close();
  }
}

/** 0 of an empty table; more for each of place and day. */
function scoreOf(database: Database, table: DatabaseTable): number {
  const records = [...recordsOf(database, table, [], LOOKED_AT)];
  if (records.length === 0) return 0;
  const header = table.columns.filter((column) => column !== table.geometry?.column);
  const rows = records.map(({ fields }) => header.map((column) => String(fields[column] ?? "")));
  const place = table.geometry ? [LONGITUDE_HEADER, LATITUDE_HEADER] : [];
  const { draft } = recogniseColumns(
    [...place, ...header],
    rows.map((row) => [...place.map(() => "1.5"), ...row]),
  );
  return 1 + [draft.latitude, draft.longitude, draft.day].filter((column) => column !== null).length;
}

/** The rows of a table, as far as they can be read: what ends them before is put into `broken`. */
function* recordsOf(
  database: Database,
  table: DatabaseTable,
  broken: unknown[],
  most?: number,
): Generator<SourceRecord> {
  const { name, columns, geometry } = table;
  const limit = most === undefined ? "" : ` LIMIT ${most}`;
  const statement = database.prepare(`SELECT ${columns.map(quoted).join(", ")} FROM ${quoted(name)}${limit}`);
  const hasNext = () => {
    try {
      return statement.step();
    } catch (error) {
      broken.push(error);
      return false;
    }
  };
  const place = geometry === null ? -1 : columns.indexOf(geometry.column);
  try {
    while (hasNext()) {
      const values = statement.get();
      const fields: Record<string, unknown> = {};
      columns.forEach((column, index) => {
        const value = values[index];
        if (index !== place && !(value instanceof Uint8Array)) fields[column] = value; // bytes are no text
      });
      yield {
        shape: geometry ? shapeIn(values[place], isWebMercator(geometry.system)) : undefined,
        fields,
      };
    }
  } finally {
    statement.free();
  }
}

/** Where the geometry of a GeoPackage lies; `null` where it is empty or none that can be read. */
function shapeIn(blob: SqlValue | undefined, isMercator: boolean): Shape | null {
  if (!(blob instanceof Uint8Array) || blob[0] !== 0x47 || blob[1] !== 0x50) return null;
  const flags = blob[3] ?? 0;
  const box = BOX_BYTES[(flags >> 1) & 7];
  if (box === undefined || (flags & 16) !== 0) return null;
  try {
    const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength);
    const geometry = wkbToGeojson({ view, offset: HEAD_BYTES + box });
    return shapeOf(isMercator ? mercatorGeometry(geometry) : geometry);
  } catch {
    return null; // cut off, curved or nested without end
  }
}

/** Whether a system is the metres of web maps. */
function isWebMercator(system: string | null): boolean {
  return system !== null && /^EPSG:(3857|900913|102100|102113|3785)$/i.test(system);
}

/** A geometry of GeoJSON in metres of web maps turned into degrees. */
function mercatorGeometry(geometry: unknown): unknown {
  if (typeof geometry !== "object" || geometry === null) return geometry;
  const { coordinates, geometries } = geometry as Readonly<Record<string, unknown>>; // each looked at below
  return {
    ...geometry,
    ...(coordinates === undefined ? {} : { coordinates: inDegrees(coordinates) }),
    ...(Array.isArray(geometries) ? { geometries: geometries.map(mercatorGeometry) } : {}),
  };
}

function inDegrees(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [x, y] = value;
  if (typeof x !== "number" || typeof y !== "number") return value.map(inDegrees);
  const phi = 2 * Math.atan(Math.exp(y / EARTH_RADIUS_M)) - Math.PI / 2;
  return [((x / EARTH_RADIUS_M) * 180) / Math.PI, (phi * 180) / Math.PI];
}

/**
 * The tables of a database, those with geometries first. Views and computed columns are left out: what they say is a program of the file's
 * making.
 */
function databaseTables(database: Database): DatabaseTable[] {
  const names = rowsOf(
    database,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'create virtual%' ORDER BY rowid",
  ).map(([name]) => String(name));
  const geometries = geometryColumns(database, new Set(names.map((name) => name.toLowerCase())));
  const tables = names
    .filter((name) => !INNER.test(name))
    .slice(0, MOST_TABLES)
    .map((name): DatabaseTable => {
      const columns = rowsOf(database, `PRAGMA table_info(${quoted(name)})`).map(([, column]) =>
        String(column),
      );
      return { name, columns, geometry: geometries.get(name.toLowerCase()) ?? null };
    });
  return tables.sort((a, b) => Number(b.geometry !== null) - Number(a.geometry !== null));
}

function geometryColumns(
  database: Database,
  names: ReadonlySet<string>,
): ReadonlyMap<string, NonNullable<DatabaseTable["geometry"]>> {
  if (!names.has("gpkg_geometry_columns")) return new Map();
  const systems = names.has("gpkg_spatial_ref_sys")
    ? rowsOf(
        database,
        "SELECT srs_id, organization, organization_coordsys_id, srs_name FROM gpkg_spatial_ref_sys",
      )
    : [];
  const found = rowsOf(database, "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns");
  return new Map(
    found.map(([table, column, id]) => {
      const system = systems.find(([known]) => known === id);
      return [
        String(table).toLowerCase(),
        { column: String(column), system: systemOf(Number(id), system) },
      ] as const;
    }),
  );
}

/** The standard's -1. */
const UNDEFINED_SYSTEM = "undefined Cartesian";

/** `null` of degrees that say no more: the standard's 0. */
function systemOf(id: number, known: readonly unknown[] | undefined): string | null {
  if (id === 0) return null;
  if (id === -1) return UNDEFINED_SYSTEM;
  const [, organisation, code, name] = known ?? [];
  if (/^epsg$/i.test(String(organisation))) return `EPSG:${String(code)}`;
  return known ? String(name) : `EPSG:${id}`;
}

function rowsOf(database: Database, sql: string) {
  return database.exec(sql)[0]?.values ?? [];
}
