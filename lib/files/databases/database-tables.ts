import type { Database } from "sql.js";
import { quoted } from "./open-database";

/** A table of a database that may hold places. */
export interface DatabaseTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Of a GeoPackage's features; `null` of a plain table. */
  readonly geometry: { readonly column: string; readonly system: string | null } | null;
}

const MOST_TABLES = 100;
/** Of a GeoPackage, of SpatiaLite and of SQLite itself. */
const INNER = /^(gpkg_|rtree_|sqlite_|idx_|spatial_ref_sys|geometry_columns|layer_styles$)/i;

/**
 * The tables of a database, those with geometries first. Views and computed columns are left out: what they say is a program of the file's
 * making.
 */
export function databaseTables(database: Database): DatabaseTable[] {
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

/** `null` of degrees that say no more: the standard's 0. */
function systemOf(id: number, known: readonly unknown[] | undefined): string | null {
  if (id === 0) return null;
  if (id === -1) return "an undefined Cartesian system";
  const [, organisation, code, name] = known ?? [];
  if (/^epsg$/i.test(String(organisation))) return `EPSG:${String(code)}`;
  return known ? String(name) : `EPSG:${id}`;
}

function rowsOf(database: Database, sql: string) {
  return database.exec(sql)[0]?.values ?? [];
}
