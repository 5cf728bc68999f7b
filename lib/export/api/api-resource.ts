import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { Place } from "@/lib/domain/place";
import type { Source } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";
import { incidentTable } from "@/lib/export/tables/incident-table";
import { placeTable } from "@/lib/export/tables/place-table";
import { sourceTable } from "@/lib/export/tables/source-table";
import type { Table } from "@/lib/export/tables/table";
import { tallyTable } from "@/lib/export/tables/tally-table";
import { API_PARAMETER_NAMES } from "./api-parameters";
import type { ApiValues } from "./api-values";
import { API_FORMATS } from "./api-values";
import type { Accepted } from "./read-api-values";
import { selectIncidents, selectPlaces, selectSources, selectTallies } from "./select-records";

/** One address of the API: its records, and what it takes. */
export interface ApiResource<T extends { readonly id: string }> {
  readonly table: Table<T>;
  readonly about: string;
  readonly accepts: Accepted;
  readonly select: (dataset: Dataset, values: ApiValues) => readonly T[];
}

const MAPPED = { parameters: API_PARAMETER_NAMES, formats: API_FORMATS };

export const incidentResource: ApiResource<Incident> = {
  table: incidentTable,
  about: "Incidents of those days that pass the filters: exactly what the map shows of the same link.",
  accepts: MAPPED,
  select: selectIncidents,
};

export const placeResource: ApiResource<Place> = {
  table: placeTable,
  about:
    "Places. country, place, bbox and q filter the place; from, to, kind, weapon, party, status, origin and known of its incidents, of which one must pass.",
  accepts: MAPPED,
  select: selectPlaces,
};

export const sourceResource: ApiResource<Source> = {
  table: sourceTable,
  about:
    "Publications. q is asked of the publication; all other filters apply to the incidents that name it, of which one must pass.",
  accepts: { parameters: API_PARAMETER_NAMES, formats: ["json", "csv"] },
  select: selectSources,
};

export const tallyResource: ApiResource<Tally> = {
  table: tallyTable,
  about:
    "Somebody’s cumulative counts, never mixed with this dataset’s own. from and to are asked of the day counted to; a count cannot be taken apart by kind, weapon, party, place, status or origin.",
  accepts: { parameters: ["from", "to", "country", "q", "known", "format"], formats: ["json", "csv"] },
  select: selectTallies,
};
