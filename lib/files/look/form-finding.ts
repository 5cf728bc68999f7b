import { namedForm } from "@/lib/files/bytes/name-form";
import type { FoundJson } from "@/lib/files/records/find-json-records";
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

/** What a JSON text is, in words. `start`: its beginning. */
function jsonFinding({ kind, path, lines }: FoundJson, start: string): string {
  switch (kind) {
    case "feature-collection":
      return /"attributes"\s*:/.test(start) && !/"properties"\s*:/.test(start)
        ? "Esri JSON: one row a feature, its attributes as columns"
        : "GeoJSON: one row a feature, its properties as columns";
    case "features":
      return lines
        ? "GeoJSON, one feature a line; its properties as columns"
        : "GeoJSON without a collection: one row a feature or geometry";
    case "topology":
      return "TopoJSON: one row a geometry, its properties as columns";
    case "lines":
      return "JSON, one object after another: one row each";
    case "list": {
      const name = (path ?? []).join(".");
      return name === ""
        ? "JSON: a list of objects, one row each"
        : `JSON: the list “${name}”, one row an object`;
    }
  }
}
