import type { Dataset } from "@/lib/dataset/dataset";
import { escapeXml } from "@/lib/static-map/escape-xml";
import { cellText } from "./column";
import type { Table } from "./table";

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function timeOf(days: readonly [string, string] | null): string {
  if (days === null) return "";
  const [first, last] = days;
  return first === last
    ? `<TimeStamp>${element("when", first)}</TimeStamp>`
    : `<TimeSpan>${element("begin", first)}${element("end", last)}</TimeSpan>`;
}

/** KML 2.2. What is known only as an area is a placemark without geometry: it stands in the list and nowhere on the map. */
export function kmlText<T extends { readonly id: string }>(
  table: Table<T>,
  items: readonly T[],
  dataset: Dataset,
  title: string,
): string {
  const placemarks = items.map((item) => {
    const { mapped, columns } = table;
    const point = mapped?.point(item, dataset) ?? null;
    const data = columns.flatMap(({ name, value }) => {
      const text = cellText(value(item, dataset));
      return text === "" ? [] : [`<Data name="${escapeXml(name)}">${element("value", text)}</Data>`];
    });
    return [
      "<Placemark>",
      element("name", mapped?.title(item, dataset) ?? item.id),
      element("description", mapped?.text(item, dataset) ?? ""),
      timeOf(mapped?.days(item) ?? null),
      `<ExtendedData>${data.join("")}</ExtendedData>`,
      point ? `<Point><coordinates>${point.lng},${point.lat}</coordinates></Point>` : "",
      "</Placemark>",
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${element("name", title)}`,
    ...placemarks,
    "</Document></kml>",
  ].join("\n");
}
