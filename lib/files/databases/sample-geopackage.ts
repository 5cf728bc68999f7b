import initSqlJs from "sql.js";

interface SampleTable {
  readonly name: string;
  /** The id of its system; `null` of a plain table. */
  readonly system: number | null;
  readonly columns: readonly string[];
  /** Of features the geometry first. */
  readonly rows: readonly (readonly (string | number | Uint8Array | null)[])[];
}

/** For tests: the bytes of a GeoPackage. */
export async function sampleGeoPackage(tables: readonly SampleTable[]): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
    INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'EPSG', 4326, '', ''), ('Pseudo-Mercator', 3857, 'EPSG', 3857, '', ''), ('UTM 38N', 32638, 'EPSG', 32638, '', '');
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);`);
  for (const { name, system, columns, rows } of tables) {
    database.run(`CREATE TABLE "${name}" (${columns.map((column) => `"${column}"`).join(", ")})`);
    if (system !== null)
      database.run(
        `INSERT INTO gpkg_geometry_columns VALUES ('${name}', '${columns[0]}', 'GEOMETRY', ${system}, 0, 0)`,
      );
    for (const row of rows)
      database.prepare(`INSERT INTO "${name}" VALUES (${row.map(() => "?").join(", ")})`, row).step();
  }
  const bytes = database.export();
  database.close();
  return bytes;
}

/** A point of a GeoPackage, without a box. */
export function pointBlob(x: number, y: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(29));
  head(view, 0);
  view.setUint8(8, 1);
  view.setUint32(9, 1, true);
  view.setFloat64(13, x, true);
  view.setFloat64(21, y, true);
  return new Uint8Array(view.buffer);
}

/** An area of a GeoPackage with one ring and a box before it. */
export function areaBlob(ring: readonly (readonly [number, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(8 + 32 + 13 + ring.length * 16));
  head(view, 1);
  view.setUint8(40, 1);
  view.setUint32(41, 3, true);
  view.setUint32(45, 1, true);
  view.setUint32(49, ring.length, true);
  ring.forEach(([x, y], index) => {
    view.setFloat64(53 + index * 16, x, true);
    view.setFloat64(61 + index * 16, y, true);
  });
  return new Uint8Array(view.buffer);
}

/** "GP", version 0, flags of little-endian numbers and the kind of box. */
function head(view: DataView, box: number): void {
  view.setUint8(0, 0x47);
  view.setUint8(1, 0x50);
  view.setUint8(3, 1 | (box << 1));
  view.setInt32(4, 4326, true);
}
