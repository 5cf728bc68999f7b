import type { Dataset } from "@/lib/dataset/dataset";
import { type Day, isoFromDay } from "@/lib/domain/day";
import { SOURCE_KINDS, type Source } from "@/lib/domain/source";
import { sourceUses } from "@/lib/evidence/source-uses";
import { always, type Column, day, list, text } from "./column";
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
  always.text("id", "The publication’s id.", ({ id }) => id),
  always.text("publisher", "Who published it.", (one) => one.publisher),
  text("title", "Its title.", ({ title }) => title),
  text("author", "Its author, where named.", ({ author }) => author),
  always.text("kind", "What kind of publication it is.", ({ kind }) => kind, SOURCE_KINDS),
  day("published", "Day of publication; null where none was seen.", ({ published }) =>
    optionalDay(published),
  ),
  day(
    "publishedEarliest",
    "Earliest day it can have appeared, where no day was seen.",
    ({ publishedBounds }) => optionalDay(publishedBounds?.earliest),
  ),
  day("publishedLatest", "Latest day it can have appeared, where no day was seen.", ({ publishedBounds }) =>
    optionalDay(publishedBounds?.latest),
  ),
  text(
    "publishedReason",
    "Basis of those two days.",
    ({ publishedBounds }) => publishedBounds?.reason ?? null,
  ),
  text("url", "Its address; null where it was read without one.", ({ url }) => url),
  text("note", "How the record differs from it.", ({ note }) => note),
  list(
    "incidentIds",
    "All incidents that name it as their source.",
    ({ id }, dataset) =>
      usesIn(dataset)
        .get(id)
        ?.incidents.map((incident) => incident.id) ?? [],
  ),
  list(
    "originIncidentIds",
    "Incidents of which it says where they were launched from, or denies it.",
    ({ id }, dataset) =>
      usesIn(dataset)
        .get(id)
        ?.origins.map((incident) => incident.id) ?? [],
  ),
];

/** Publications for other programs. */
export const sourceTable: Table<Source> = {
  name: "sources",
  columns: COLUMNS,
  mapped: null,
  details: () => ({}),
  detailSchema: { type: "object" },
};
