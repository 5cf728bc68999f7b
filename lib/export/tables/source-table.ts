import type { Dataset } from "@/lib/dataset/dataset";
import { type Day, isoFromDay } from "@/lib/domain/day";
import { SOURCE_KINDS, type Source } from "@/lib/domain/source";
import { sourceUses } from "@/lib/evidence/source-uses";
import type { Column } from "./column";
import type { Table } from "./table";

const uses = new WeakMap<Dataset, ReturnType<typeof sourceUses>>();

function usesIn(dataset: Dataset): ReturnType<typeof sourceUses> {
  const known = uses.get(dataset) ?? sourceUses(dataset);
  uses.set(dataset, known);
  return known;
}

const optionalDay = (day: Day | null | undefined) =>
  day === null || day === undefined ? null : isoFromDay(day);

const COLUMNS: readonly Column<Source>[] = [
  { name: "id", about: "The publication’s id.", type: "text", always: true, value: ({ id }) => id },
  {
    name: "publisher",
    about: "Who published it.",
    type: "text",
    always: true,
    value: (one) => one.publisher,
  },
  { name: "title", about: "Its title.", type: "text", value: ({ title }) => title },
  { name: "author", about: "Its author, where named.", type: "text", value: ({ author }) => author },
  {
    name: "kind",
    about: "What kind of publication it is.",
    type: "text",
    always: true,
    oneOf: SOURCE_KINDS,
    value: ({ kind }) => kind,
  },
  {
    name: "published",
    about: "Day of publication; null where none was seen.",
    type: "day",
    value: ({ published }) => optionalDay(published),
  },
  {
    name: "publishedEarliest",
    about: "Earliest day it can have appeared, where no day was seen.",
    type: "day",
    value: ({ publishedBounds }) => optionalDay(publishedBounds?.earliest),
  },
  {
    name: "publishedLatest",
    about: "Latest day it can have appeared, where no day was seen.",
    type: "day",
    value: ({ publishedBounds }) => optionalDay(publishedBounds?.latest),
  },
  {
    name: "publishedReason",
    about: "What those two days rest on.",
    type: "text",
    value: ({ publishedBounds }) => publishedBounds?.reason ?? null,
  },
  {
    name: "url",
    about: "Its address; null where it was read without one.",
    type: "text",
    value: ({ url }) => url,
  },
  { name: "note", about: "What the record says differently of it.", type: "text", value: ({ note }) => note },
  {
    name: "incidentIds",
    about: "All incidents that name it as their source.",
    type: "list",
    value: ({ id }, dataset) =>
      usesIn(dataset)
        .get(id)
        ?.incidents.map((incident) => incident.id) ?? [],
  },
  {
    name: "originIncidentIds",
    about: "Incidents of which it says where they were launched from, or denies it.",
    type: "list",
    value: ({ id }, dataset) =>
      usesIn(dataset)
        .get(id)
        ?.origins.map((incident) => incident.id) ?? [],
  },
];

/** Publications for other programs. */
export const sourceTable: Table<Source> = {
  name: "sources",
  columns: COLUMNS,
  mapped: null,
  details: () => ({}),
  detailSchema: { type: "object" },
};
