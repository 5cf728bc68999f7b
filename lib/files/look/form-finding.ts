import { namedForm } from "@/lib/files/bytes/name-form";
import { jsonFinding } from "@/lib/files/records/json-finding";
import type { FileForm } from "./file-shape";

/** What a file that is no delimited text is, in words. `head`: its beginning. */
export function formFinding(form: Exclude<FileForm, { name: "text" }>, head: Uint8Array): string {
  switch (form.name) {
    case "json":
      return jsonFinding(form.found, new TextDecoder().decode(head));
    case "kml":
      return "KML: one row a placemark, of a track one a position; what its ExtendedData says as columns";
    case "gpx":
      return "GPX: one row a waypoint, route point or track point";
    case "parquet":
      return "Parquet";
    case "flatgeobuf":
      return "FlatGeobuf: one row a feature, its properties as columns";
    case "shapefile":
      return `Shapefile “${form.base}”: one row a shape, its attributes as columns`;
    case "database":
      return `GeoPackage or another SQLite database, table “${form.table}”`;
    case "workbook":
      return `${namedForm(head) === null ? "A table in HTML or XML" : "Spreadsheet"}, sheet “${form.sheet}”`;
  }
}
