import type { SourceFiles } from "@/lib/dataset/rows/read-rows";
import rows from "./rows.json";

const only = (kind: keyof typeof rows) => [{ file: `rows.json/${kind}`, rows: rows[kind] }];

export const sourceFiles: SourceFiles = {
  incidents: only("incidents"),
  claims: only("claims"),
  notes: only("notes"),
  places: only("places"),
  sources: only("sources"),
  parties: only("parties"),
  tallies: only("tallies"),
  originStatements: only("originStatements"),
  originClaims: only("originClaims"),
  background: only("background"),
  coverage: only("coverage"),
  uncoveredDays: only("uncoveredDays"),
  audits: only("audits"),
  auditSamples: only("auditSamples"),
  release: only("release"),
};
