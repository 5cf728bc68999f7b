import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/dataset/rows/canonical-json";
import { datasetVersion } from "@/lib/dataset/rows/dataset-version";
import type { Rows, SourceFiles } from "@/lib/dataset/rows/read-rows";

/** What is kept of a release of the dataset: enough to tell what has changed since. */
export interface Release {
  /** Its number, `1.0`. */
  readonly release: string;
  /** The version that links name, `1.0-3fa9c2d1`. */
  readonly version: string;
  /** By id, the first 10 hexadecimal digits of the SHA-256 of the incident with its claims and notes. */
  readonly incidents: Readonly<Record<string, string>>;
}

const HASH_DIGITS = 10;

/**
 * What to keep of those rows. An incident's hash is of its rows as they stand in the source files, so that it changes when
 * somebody changes the data and not when the program reads it otherwise. Node only.
 */
export function releaseOf(rows: Rows, files: SourceFiles): Release {
  const release = rows.release[0]?.value.release ?? "0.0";
  const ofIncident = <T extends { readonly incidentId: string }>(
    all: readonly { readonly value: T }[],
    id: string,
  ) => all.flatMap(({ value }) => (value.incidentId === id ? [canonicalJson(value)] : [])).sort();
  const incidents = rows.incidents.map(({ value }): [string, string] => {
    const content = [
      canonicalJson(value),
      ofIncident(rows.claims, value.id),
      ofIncident(rows.notes, value.id),
      ...ofIncident(rows.originClaims, value.id),
    ];
    const hash = createHash("sha256").update(JSON.stringify(content)).digest("hex");
    return [value.id, hash.slice(0, HASH_DIGITS)];
  });
  return {
    release,
    version: datasetVersion(release, files),
    incidents: Object.fromEntries(incidents.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
