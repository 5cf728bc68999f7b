import type { RecordBatches, SourceRecord } from "./source-record";
import { type XmlAround, type XmlElement, xmlRecords } from "./xml-records";

const KINDS: Readonly<Record<string, string>> = {
  wpt: "waypoint",
  rtept: "route point",
  trkpt: "track point",
};

/** The points of a GPX text, one row each. */
export function gpxRecords(chunks: AsyncIterable<Uint8Array>): RecordBatches {
  return xmlRecords(chunks, { records: new Set(Object.keys(KINDS)), recordsOf: pointRecords });
}

function pointRecords(element: XmlElement, around: readonly XmlAround[]): readonly SourceRecord[] {
  const { lat, lon } = element.attributes;
  const track = around.findLast(({ name }) => name === "trk" || name === "rte")?.title;
  return [
    {
      shape:
        lat === undefined || lon === undefined ? null : { type: "Point", point: [lon, lat], extent: null },
      fields: { kind: KINDS[element.name], ...(track ? { track } : {}), ...leavesOf(element) },
    },
  ];
}

function leavesOf(element: XmlElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const child of element.children)
    if (child.children.length === 0) fields[child.name] = child.text.trim();
    else Object.assign(fields, leavesOf(child));
  return fields;
}
