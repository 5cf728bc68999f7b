import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { utils, write } from "@e965/xlsx";
import { parse } from "csv-parse/sync";
import { geojson as flatGeobuf } from "flatgeobuf";
import { parquetWriteBuffer } from "hyparquet-writer";
import { pointBlob, sampleGeoPackage } from "@/lib/files/databases/sample-geopackage";
import { generatedCsv } from "./file-rows";
import { zippedShapefile } from "./zipped-shapefile";

/** A file that the bench reads. */
interface FormatFile {
  readonly format: string;
  readonly path: string;
}

/** One row of the generated CSV, by its headers. */
export type GeneratedRow = Readonly<Record<string, string>>;

/** The same `count` generated rows in each format that is read, made one after another in `folder`. */
export async function* formatFiles(folder: string, count: number): AsyncGenerator<FormatFile> {
  const csv = generatedCsv(folder, count);
  yield { format: "CSV", path: csv };
  const rows: GeneratedRow[] = parse(readFileSync(csv), { columns: true });
  const header = Object.keys(rows[0] ?? {});
  const saved = (format: string, ending: string, content: string | Uint8Array): FormatFile => {
    const path = join(folder, `rows.${ending}`);
    writeFileSync(path, content);
    return { format, path };
  };
  yield saved("CSV in gzip", "csv.gz", gzipSync(readFileSync(csv)));
  yield saved("TSV", "tsv", [header, ...rows.map((row) => Object.values(row))].map(tsvLine).join(""));
  yield saved("NDJSON", "ndjson", rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const features = rows.map(featureOf);
  yield saved("GeoJSON", "geojson", JSON.stringify({ type: "FeatureCollection", features }));
  yield saved("Esri JSON", "json", JSON.stringify(esriOf(rows)));
  yield saved("TopoJSON", "topojson", JSON.stringify(topologyOf(rows)));
  yield saved("KML", "kml", kmlOf(rows));
  yield saved("GPX", "gpx", gpxOf(rows));
  yield saved("Shapefile in ZIP", "zip", zippedShapefile(header, rows));
  yield saved("GeoPackage", "gpkg", await geoPackageOf(header, rows));
  yield saved("FlatGeobuf", "fgb", flatGeobuf.serialize({ type: "FeatureCollection", features }));
  yield saved("Parquet", "parquet", parquetOf(header, rows));
  for (const type of ["xlsx", "ods"] as const) yield saved(type.toUpperCase(), type, workbookOf(rows, type));
}

function tsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")}\n`;
}

function positionOf({ longitude, latitude }: GeneratedRow): [number, number] {
  return [Number(longitude), Number(latitude)];
}

function propertiesOf({ longitude, latitude, ...properties }: GeneratedRow) {
  return properties;
}

function featureOf(row: GeneratedRow) {
  const geometry = { type: "Point" as const, coordinates: positionOf(row) };
  return { type: "Feature" as const, geometry, properties: propertiesOf(row) };
}

function esriOf(rows: readonly GeneratedRow[]) {
  const features = rows.map((row) => {
    const [x, y] = positionOf(row);
    return { attributes: propertiesOf(row), geometry: { x, y } };
  });
  return { geometryType: "esriGeometryPoint", spatialReference: { wkid: 4326 }, features };
}

function topologyOf(rows: readonly GeneratedRow[]) {
  const geometries = rows.map((row) => ({
    type: "Point",
    coordinates: positionOf(row),
    properties: propertiesOf(row),
  }));
  return { type: "Topology", objects: { rows: { type: "GeometryCollection", geometries } }, arcs: [] };
}

function escaped(text: string | undefined): string {
  return (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function kmlOf(rows: readonly GeneratedRow[]): string {
  const placemarks = rows.map(
    (row) =>
      `<Placemark><name>${escaped(row.place)}</name><TimeStamp><when>${row.date}</when></TimeStamp><ExtendedData>${[
        "kind",
        "source",
        "notes",
      ]
        .map((name) => `<Data name="${name}"><value>${escaped(row[name])}</value></Data>`)
        .join(
          "",
        )}</ExtendedData><Point><coordinates>${positionOf(row).join()}</coordinates></Point></Placemark>\n`,
  );
  return `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>\n${placemarks.join("")}</Document></kml>`;
}

function gpxOf(rows: readonly GeneratedRow[]): string {
  const points = rows.map(
    (row) =>
      `<wpt lat="${row.latitude}" lon="${row.longitude}"><time>${row.date}T12:00:00Z</time><name>${escaped(row.place)}</name><desc>${escaped(row.notes)}</desc></wpt>\n`,
  );
  return `<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">\n${points.join("")}</gpx>`;
}

function geoPackageOf(header: readonly string[], rows: readonly GeneratedRow[]): Promise<Uint8Array> {
  const names = header.filter((name) => name !== "latitude" && name !== "longitude");
  const values = rows.map((row) => [pointBlob(...positionOf(row)), ...names.map((name) => row[name] ?? "")]);
  return sampleGeoPackage([{ name: "rows", system: 4326, columns: ["geom", ...names], rows: values }]);
}

function parquetOf(header: readonly string[], rows: readonly GeneratedRow[]): Uint8Array {
  const columnData = header.map((name) =>
    name === "latitude" || name === "longitude"
      ? { name, data: rows.map((row) => Number(row[name])), type: "DOUBLE" as const }
      : { name, data: rows.map((row) => row[name] ?? ""), type: "STRING" as const },
  );
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

function workbookOf(rows: readonly GeneratedRow[], bookType: "xlsx" | "ods"): Uint8Array {
  const numbered = rows.map((row) => ({
    ...row,
    latitude: Number(row.latitude),
    longitude: Number(row.longitude),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.json_to_sheet(numbered), "Rows");
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }) as ArrayBuffer); // what this type of output is
}
