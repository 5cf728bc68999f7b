import { positions, type Shape, shapeOf } from "@/lib/files/places/shape-point";
import type { RecordBatches, SourceRecord } from "./source-record";
import { childText, type XmlAround, type XmlElement, xmlRecords } from "./xml-records";

const FOLDERS = new Set(["Document", "Folder"]);
const TEXTS = ["name", "description", "address", "phoneNumber", "Snippet"];

/** The placemarks of a KML text, one row each; of a track one for each of its positions. */
export function kmlRecords(chunks: AsyncIterable<Uint8Array>): RecordBatches {
  return xmlRecords(chunks, { records: new Set(["Placemark"]), recordsOf: placemarkRecords });
}

function placemarkRecords(placemark: XmlElement, around: readonly XmlAround[]): readonly SourceRecord[] {
  const fields: Record<string, string> = {};
  for (const name of TEXTS) {
    const text = childText(placemark, name);
    if (text) fields[name] = text;
  }
  fields.when = childText(placemark, "TimeStamp", "when") || childText(placemark, "TimeSpan", "begin");
  const end = childText(placemark, "TimeSpan", "end");
  if (end) fields.until = end;
  const folder = around.filter(({ name, title }) => FOLDERS.has(name) && title).map(({ title }) => title);
  if (folder.length > 0) fields.folder = folder.join(" / ");
  for (const [name, value] of extendedData(placemark)) if (value) fields[name] ??= value;
  const tracks = allOf(placemark, "Track");
  if (tracks.length > 0) return tracks.flatMap((track) => trackRecords(track, fields));
  const shapes = placemark.children.flatMap((child) => geometryOf(child) ?? []);
  return [{ shape: shapeOf(shapes[0] ?? null), geometryName: "no geometry", fields }];
}

function trackRecords(track: XmlElement, fields: Readonly<Record<string, string>>): SourceRecord[] {
  const texts = (name: string) =>
    track.children.filter((child) => child.name === name).map(({ text }) => text.trim());
  const whens = texts("when");
  return texts("coord").map((coord, index) => {
    const [lng = "", lat = ""] = coord.split(/[\s,]+/);
    const shape: Shape | null = lat === "" ? null : { type: "Point", point: [lng, lat], extent: null };
    return {
      shape,
      geometryName: "a track without coordinates",
      fields: { ...fields, when: whens[index] ?? "" },
    };
  });
}

function* extendedData(placemark: XmlElement): Generator<readonly [string, string]> {
  const data = placemark.children.find(({ name }) => name === "ExtendedData");
  for (const child of data?.children ?? []) {
    if (child.name === "Data") yield [child.attributes.name ?? "data", childText(child, "value")];
    else if (child.name === "SchemaData")
      for (const { name, attributes, text } of child.children) yield [attributes.name ?? name, text.trim()];
    else if (child.children.length === 0) yield [child.name, child.text.trim()];
  }
}

function allOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : allOf(child, name)));
}

/** A geometry of GeoJSON; `null` of an element that is none. */
function geometryOf(element: XmlElement): object | null {
  const line = () => coordinatesOf(childText(element, "coordinates"));
  switch (element.name) {
    case "Point":
      return { type: "Point", coordinates: pointOf(childText(element, "coordinates")) };
    case "LineString":
    case "LinearRing":
      return { type: "LineString", coordinates: line() };
    case "Polygon":
      return {
        type: "Polygon",
        coordinates: [coordinatesOf(childText(element, "outerBoundaryIs", "LinearRing", "coordinates"))],
      };
    case "Model":
      return {
        type: "Point",
        coordinates: [
          childText(element, "Location", "longitude"),
          childText(element, "Location", "latitude"),
        ],
      };
    case "MultiGeometry":
      return {
        type: "GeometryCollection",
        geometries: element.children.flatMap((child) => geometryOf(child) ?? []),
      };
    default:
      return null;
  }
}

/** As the file writes it, so that what is no number is refused by its text. */
function pointOf(text: string): readonly string[] {
  return text === "" ? [] : text.split(/[\s,]+/).slice(0, 2);
}

function coordinatesOf(text: string) {
  const tuples = text.replace(/\s*,\s*/g, ",").split(/\s+/);
  return positions(
    tuples.map((tuple) => tuple.split(",").map((part) => (part === "" ? Number.NaN : Number(part)))),
  );
}
