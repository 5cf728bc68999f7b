import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { SourceId } from "@/lib/domain/source";
import { compareIncidents } from "./assemble-dataset";
import type { Dataset } from "./dataset";
import {
  claimKnownSince,
  incidentKnownSince,
  type KnownSince,
  knownSince,
  tallyKnownSince,
} from "./known-day";
import { withClaims } from "./known-values";

const MAX_KEPT = 24;
const kept = new WeakMap<Dataset, Map<Day, Dataset>>();
const since = new WeakMap<Dataset["sources"], WeakMap<Incident, KnownSince>>();

/** {@link incidentKnownSince}, reckoned once for each incident of a dataset. */
export function knownSinceOf(sources: Dataset["sources"], incident: Incident): KnownSince {
  const known = since.get(sources) ?? new WeakMap<Incident, KnownSince>();
  since.set(sources, known);
  const found = known.get(incident) ?? incidentKnownSince(incident, sources);
  known.set(incident, found);
  return found;
}

/**
 * The dataset as it could have been written at the end of `known`, by `KNOWN_RULE`: only incidents, values, publications, counts
 * and statements published by then. Its bounds, places, parties and uncovered days are those of the whole, so that axis and
 * links stay. Summaries are the atlas' own words of today. The same object for the same day; `null` gives the whole.
 */
export function datasetAsKnown(dataset: Dataset, known: Day | null): Dataset {
  if (known === null) return dataset;
  const days = kept.get(dataset) ?? new Map<Day, Dataset>();
  kept.set(dataset, days);
  const found = days.get(known) ?? asKnown(dataset, known);
  days.delete(known);
  days.set(known, found);
  for (const [oldest] of days) if (days.size > MAX_KEPT) days.delete(oldest);
  return found;
}

function asKnown(dataset: Dataset, known: Day): Dataset {
  const { sources } = dataset;
  const published = (id: SourceId, floor: Day | null): boolean => {
    const source = sources.get(id);
    if (!source) return false;
    const from = knownSince(source) ?? source.publishedBounds?.earliest ?? floor;
    return from !== null && from <= known;
  };
  const reported = dataset.incidents.filter((incident) => knownSinceOf(sources, incident).day <= known);
  const ids = new Set(reported.map(({ id }) => id));
  const incidents = reported.map((incident) => incidentAsKnown(incident)).sort(compareIncidents);

  function incidentAsKnown(incident: Incident): Incident {
    const has = (id: SourceId) => published(id, incident.day);
    const sourceIds = incident.sourceIds.filter(has);
    // nobody can have dated it to a day that was still to come
    const claims = incident.claims.filter(
      (claim) =>
        claimKnownSince(claim, incident, sources).day <= known &&
        (claim.field !== "day" || claim.value <= known),
    );
    const origins = incident.origins.filter(({ sourceId }) => sourceId === null || has(sourceId));
    const duplicates = incident.possibleDuplicateIds.filter((id) => ids.has(id));
    const whole =
      sourceIds.length === incident.sourceIds.length &&
      claims.length === incident.claims.length &&
      origins.length === incident.origins.length &&
      duplicates.length === incident.possibleDuplicateIds.length &&
      incident.alternateDays.every(({ sourceId }) => has(sourceId));
    if (whole) return incident;
    const partisanOnly =
      sourceIds.length > 0 && sourceIds.every((id) => sources.get(id)?.kind === "militia-media");
    return {
      ...withClaims({ ...incident, origins }, claims, sources),
      sourceIds,
      alternateDays: incident.alternateDays.filter(({ sourceId }) => has(sourceId)),
      possibleDuplicateIds: duplicates,
      // what later publications added to the telling cannot be taken out of a text
      conflicts: null,
      notes: [],
      ...(partisanOnly && incident.status !== "claimed"
        ? { status: "claimed", statusReason: "only media of a party had published by then" }
        : {}),
    };
  }

  const cited = new Set(
    incidents.flatMap(({ sourceIds, claims, origins }) => [
      ...sourceIds,
      ...origins.flatMap(({ sourceId }) => sourceId ?? []),
      ...claims.flatMap(({ sourceId }) => sourceId ?? []),
    ]),
  );
  return {
    ...dataset,
    incidents,
    incidentById: new Map(incidents.map((incident) => [incident.id, incident])),
    sources: new Map([...sources].filter(([id]) => cited.has(id) || published(id, null))),
    tallies: dataset.tallies.filter((tally) => tallyKnownSince(tally, sources).day <= known),
    originStatements: dataset.originStatements.filter(({ sourceId }) => published(sourceId, null)),
    background: dataset.background.filter(({ sourceId }) => published(sourceId, null)),
  };
}
