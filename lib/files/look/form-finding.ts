import { namedForm } from "@/lib/files/bytes/name-form";
import type { FoundJson } from "@/lib/files/records/find-json-records";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";
import type { FileForm } from "./file-shape";

/** What a file that is no delimited text is, `head`: its beginning. */
export function formFinding(form: Exclude<FileForm, { name: "text" }>, head: Uint8Array): Said<FoundWords> {
  switch (form.name) {
    case "json":
      return jsonFinding(form.found, new TextDecoder().decode(head));
    case "kml":
      return ["kml"];
    case "gpx":
      return ["gpx"];
    case "parquet":
      return ["parquet"];
    case "flatgeobuf":
      return ["flatgeobuf"];
    case "shapefile":
      return ["shapefile", form.base];
    case "database":
      return ["database", form.table];
    case "workbook":
      return [namedForm(head) === null ? "markupTable" : "spreadsheet", form.sheet];
  }
}

/** What a JSON text is, `start`: its beginning. */
function jsonFinding({ kind, path, lines }: FoundJson, start: string): Said<FoundWords> {
  switch (kind) {
    case "feature-collection":
      return /"attributes"\s*:/.test(start) && !/"properties"\s*:/.test(start) ? ["esriJson"] : ["geoJson"];
    case "features":
      return lines ? ["geoJsonLines"] : ["geoJsonLoose"];
    case "topology":
      return ["topoJson"];
    case "lines":
      return ["jsonLines"];
    case "list": {
      const name = (path ?? []).join(".");
      return name === "" ? ["jsonList"] : ["jsonListAt", name];
    }
  }
}
