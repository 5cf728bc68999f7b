import { canonicalJson } from "@/lib/dataset/rows/canonical-json";

/** A row of JSON as it lies in a source file. */
type Row = Readonly<Record<string, unknown>>;

/** The rows that belong to incidents, of one state of the source files. */
export interface IncidentRows {
  readonly incidents: readonly Row[];
  readonly claims: readonly Row[];
  readonly notes: readonly Row[];
  readonly originClaims: readonly Row[];
}

/** Rows of one incident and one kind as a text: the same exactly where they are the same, in any order. */
function textOf(rows: readonly Row[], id: unknown): string {
  return rows
    .filter(({ incidentId }) => incidentId === id)
    .map((row) => canonicalJson(row))
    .sort()
    .join();
}

/** Which fields of each incident that is in both states differ, by id; claims and notes count as fields. */
export function changedFields(old: IncidentRows, now: IncidentRows): Record<string, string[]> {
  const before = new Map(old.incidents.map((row) => [row.id, row]));
  const changed = now.incidents.flatMap((row): [string, string[]][] => {
    const then = before.get(row.id);
    if (!then) return [];
    const names = new Set([...Object.keys(then), ...Object.keys(row)]);
    const fields = [...names].filter((name) => canonicalJson(then[name]) !== canonicalJson(row[name]));
    for (const kind of ["claims", "notes", "originClaims"] as const)
      if (textOf(old[kind], row.id) !== textOf(now[kind], row.id)) fields.push(kind);
    return fields.length > 0 ? [[String(row.id), fields.sort()]] : [];
  });
  return Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
}
