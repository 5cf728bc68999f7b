import type { FoundJson } from "./find-json-records";

/** What a JSON text is, in words. `start`: its beginning. */
export function jsonFinding({ kind, path, lines }: FoundJson, start: string): string {
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
