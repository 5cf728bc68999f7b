import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { isoFromDay } from "@/lib/domain/day";
import { csvText } from "@/lib/export/tables/csv-text";
import { geojsonText } from "@/lib/export/tables/geojson-text";
import { kmlText } from "@/lib/export/tables/kml-text";
import { recordOf } from "@/lib/export/tables/table";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import type { ApiResource } from "./api-resource";
import type { ApiFormat, ApiValues } from "./api-values";
import { readApiValues } from "./read-api-values";

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
  const { values, wrong } = readApiValues(search, linkContextOf(whole), accepts);
  if (wrong !== null) {
    const problem = {
      type: "about:blank",
      title: "Wrong parameters",
      status: 400,
      detail: wrong.map(({ name, value, rule }) => `${name}=${value}: ${rule}.`).join(" "),
      parameters: wrong,
    };
    return { status: 400, contentType: PROBLEM_TYPE, body: JSON.stringify(problem), fileName: null };
  }
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
