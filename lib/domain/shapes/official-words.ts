import type { Label } from "./label";

/** What an official said of an incident, as a short paraphrase in the atlas's own words. */
export interface StatementRow {
  readonly incident: string;
  readonly speaker: Label;
  /** Day of the statement, `YYYY-MM-DD`; where the text gives none, of the publication that carries it. */
  readonly day: string;
  /** One sentence of at most 120 characters in each language. */
  readonly says: Label;
  /** The publication that was read. */
  readonly source: string;
}

/** That something answered something, where a source says so: incidents, or all of the other side since a day. */
export type AnswerRow = {
  /** Incidents of one round. */
  readonly answers: readonly string[];
  readonly source: string;
} & (
  | { readonly to: readonly string[]; readonly since?: undefined }
  /** `YYYY-MM-DD`, the first day that is answered. */
  | { readonly since: string; readonly to?: undefined }
);
