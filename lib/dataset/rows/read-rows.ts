import type { Problem } from "./problem";
import { type RowKind, type RowOf, rowSchemas } from "./schema";

/** A source file as it was parsed from JSON, not yet trusted. */
interface SourceFile {
  readonly file: string;
  readonly rows: unknown;
}

/** Every source file under the kind of row that it holds. */
export type SourceFiles = Readonly<Record<RowKind, readonly SourceFile[]>>;

/** A row with the place where it stands, so that a problem can name it. */
export interface Located<K extends RowKind> {
  readonly file: string;
  readonly row: string;
  readonly value: RowOf<K>;
}

export type Rows = { readonly [K in RowKind]: readonly Located<K>[] };

function labelOf(value: unknown, index: number): string {
  const row = typeof value === "object" && value !== null ? value : {};
  const id = "id" in row ? row.id : "incidentId" in row ? row.incidentId : null;
  return typeof id === "string" ? `#${index + 1} ${id}` : `#${index + 1}`;
}

function readKind<K extends RowKind>(
  kind: K,
  files: readonly SourceFile[],
  problems: Problem[],
): Located<K>[] {
  const located: Located<K>[] = [];
  for (const { file, rows } of files) {
    for (const [index, value] of (Array.isArray(rows) ? rows : [rows]).entries()) {
      const row = labelOf(value, index);
      const parsed = rowSchemas[kind].safeParse(value);
      if (parsed.success) {
        located.push({ file, row, value: parsed.data as RowOf<K> }); // the union of all schemas, narrowed by its key
        continue;
      }
      for (const issue of parsed.error.issues) {
        const field = issue.path.join(".");
        problems.push({ file, row, field, rule: "schema", message: issue.message });
      }
    }
  }
  return located;
}

/** Reads each row by its schema. Rows of a wrong shape are left out and reported. */
export function readRows(files: SourceFiles): { readonly rows: Rows; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = <K extends RowKind>(kind: K) => readKind(kind, files[kind], problems);
  const rows: Rows = {
    incidents: read("incidents"),
    claims: read("claims"),
    notes: read("notes"),
    places: read("places"),
    sources: read("sources"),
    parties: read("parties"),
    tallies: read("tallies"),
    originStatements: read("originStatements"),
    originClaims: read("originClaims"),
    background: read("background"),
    uncoveredDays: read("uncoveredDays"),
    coverage: read("coverage"),
    audits: read("audits"),
    auditSamples: read("auditSamples"),
    release: read("release"),
  };
  return { rows, problems };
}
