import { sourceFiles } from "@/lib/theatre/source/source-files";
import { readRows } from "./rows/read-rows";
import type { RowOf } from "./rows/schema";

/** What became of the corrections of one kind of reading. */
interface AuditCounts {
  readonly applied: number;
  readonly rejected: number;
}

/** The corrections kept in `source/audit`, counted. */
interface AuditSummary {
  /** Asked for by a later reader. */
  readonly asked: AuditCounts;
  /** Found in a sweep of all incidents for faults of the same kinds. */
  readonly swept: AuditCounts;
  /** Found in a reading of all incidents that no sample had. */
  readonly whole: AuditCounts;
  /** Incidents that a correction has changed. */
  readonly incidents: number;
  /** What was read against its sources, oldest first. */
  readonly samples: readonly RowOf<"auditSamples">[];
}

let counted: AuditSummary | undefined;

/** Counts the corrections of the source files, once per process. Node only. */
export function auditSummary(): AuditSummary {
  counted ??= countAudits();
  return counted;
}

function countAudits(): AuditSummary {
  const { audits, auditSamples } = readRows(sourceFiles).rows;
  const decisions = audits.map(({ value }) => value);
  const counts = (isMeant: (found: RowOf<"audits">["found"]) => boolean): AuditCounts => {
    const meant = decisions.filter(({ found }) => isMeant(found));
    const applied = meant.filter(({ decision }) => decision === "applied").length;
    return { applied, rejected: meant.length - applied };
  };
  const changed = decisions.filter(({ decision }) => decision === "applied");
  return {
    asked: counts((found) => found === "sample" || found === "beside"),
    swept: counts((found) => found === "sweep"),
    whole: counts((found) => found === "whole"),
    incidents: new Set(changed.map(({ incidentId }) => incidentId)).size,
    samples: auditSamples.map(({ value }) => value),
  };
}
