import type { Feature, FeatureCollection, Point as PointGeometry } from "geojson";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { isoFromDay } from "@/lib/domain/day";
import { cellText } from "@/lib/export/tables/column";
import { csvText } from "@/lib/export/tables/csv-text";
import { recordOf, type Table } from "@/lib/export/tables/table";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { escapeXml } from "@/lib/static-map/svg/escape-xml";
import type { ApiResource } from "./api-resource";
import type { ApiFormat, ApiValues } from "./api-values";
import { readApiValues } from "./read-api-values";

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

type MaybePoint = PointGeometry | null;

/** What to send, but for the headers that are the same for all. */
interface ApiAnswer {
  readonly status: 200 | 400;
  readonly contentType: string;
  readonly body: string;
  /** Name under which a browser should save it; `null` for what is not worth saving. */
  readonly fileName: string | null;
}

export const CONTENT_TYPES: Record<ApiFormat, string> = {
  json: "application/json; charset=utf-8",
  geojson: "application/geo+json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
  kml: "application/vnd.google-earth.kml+xml; charset=utf-8",
};
export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** How closely the days asked for were read: no incident in a period that was not read says nothing. */
function coverageOf({ coverage }: Dataset, asked: Pick<ApiValues, "from" | "to">) {
  return coverage
    .filter(
      ({ from, to }) => (asked.from === null || to >= asked.from) && (asked.to === null || from <= asked.to),
    )
    .map(({ level, from, to, reason }) => ({ level, from: isoFromDay(from), to: isoFromDay(to), reason }));
}

/** Answers a query of a resource; a wrong one with RFC 9457's problem details that name each wrong parameter. */
export function answerApi<T extends { readonly id: string }>(
  resource: ApiResource<T>,
  search: string,
  whole: Dataset,
): ApiAnswer {
  const { table, accepts, select } = resource;
  const reading = readApiValues(search, linkContextOf(whole), accepts);
  if (reading.wrong !== null) {
    const { wrong, more } = reading;
    const told = wrong.map(({ name, value, rule }) => `${name}=${value}: ${rule}.`);
    const problem = {
      type: "about:blank",
      title: "Invalid parameters",
      status: 400,
      detail: [...told, ...(more > 0 ? [`And ${more} more.`] : [])].join(" "),
      parameters: wrong,
    };
    return { status: 400, contentType: PROBLEM_TYPE, body: JSON.stringify(problem), fileName: null };
  }
  const { values } = reading;
  const dataset = values.known === null ? whole : datasetAsKnown(whole, values.known);
  const items = select(dataset, values);
  const title = `Escalation Atlas, ${table.name}, dataset ${dataset.version}`;
  const facts = {
    dataset: dataset.version,
    licence: "CC-BY-4.0",
    credit: "Escalation Atlas",
    count: items.length,
    coverage: coverageOf(dataset, values),
  };
  const write: Record<ApiFormat, () => string> = {
    json: () =>
      JSON.stringify({
        ...facts,
        [table.name]: items.map((item) => ({
          ...recordOf(table, item, dataset),
          ...table.details(item, dataset),
        })),
      }),
    geojson: () => geojsonText(table, items, dataset, facts),
    csv: () => csvText(table, items, dataset),
    kml: () => kmlText(table, items, dataset, title),
  };
  return {
    status: 200,
    contentType: CONTENT_TYPES[values.format],
    body: write[values.format](),
    fileName: `escalation-atlas-${table.name}-${dataset.version}.${values.format}`,
  };
}

/**
 * RFC 7946. What is known only as an area has `null` for its geometry, with the area in its `areaId`: a point there would be
 * invented.
 */
function geojsonText<T extends { readonly id: string }>(
  table: Table<T>,
  items: readonly T[],
  dataset: Dataset,
  facts: Readonly<Record<string, unknown>>,
): string {
  const features = items.map((item): Feature<MaybePoint> => {
    const point = table.mapped?.point(item, dataset) ?? null;
    return {
      type: "Feature",
      id: item.id,
      geometry: point && { type: "Point", coordinates: [point.lng, point.lat] },
      properties: recordOf(table, item, dataset),
    };
  });
  // Foreign members, which RFC 7946 allows, say which version this is.
  const collection: FeatureCollection<MaybePoint> & Readonly<Record<string, unknown>> = {
    type: "FeatureCollection",
    ...facts,
    features,
  };
  return JSON.stringify(collection);
}

function timeOf(days: readonly [string, string] | null): string {
  if (days === null) return "";
  const [first, last] = days;
  return first === last
    ? `<TimeStamp>${element("when", first)}</TimeStamp>`
    : `<TimeSpan>${element("begin", first)}${element("end", last)}</TimeSpan>`;
}

/** KML 2.2. What is known only as an area is a placemark without geometry: it stands in the list and nowhere on the map. */
function kmlText<T extends { readonly id: string }>(
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
