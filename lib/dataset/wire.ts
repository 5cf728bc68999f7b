import { assembleDataset, type DatasetRecords } from "./assemble-dataset";
import type { Dataset } from "./dataset";

/**
 * A dataset as plain JSON for the browser: lists without indexes, days as numbers. Data that `toWire` made is
 * trusted, so that the browser needs neither the schema nor the checks.
 */
export interface WireDataset extends DatasetRecords {
  /** Shape of this object, raised when it changes. */
  readonly wire: typeof WIRE_FORMAT;
}

const WIRE_FORMAT = 3;

/** What `JSON.stringify` should be given. */
export function toWire(dataset: Dataset): WireDataset {
  return {
    wire: WIRE_FORMAT,
    version: dataset.version,
    incidents: dataset.incidents,
    places: [...dataset.places.values()],
    sources: [...dataset.sources.values()],
    parties: [...dataset.parties.values()],
    tallies: dataset.tallies,
    originStatements: dataset.originStatements,
    background: dataset.background,
    uncoveredDays: [...dataset.uncoveredDays],
    coverage: dataset.coverage,
  };
}

/** The dataset again, with its indexes. */
export function fromWire(wire: WireDataset): Dataset {
  return assembleDataset(wire);
}
