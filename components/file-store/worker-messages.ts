import type { ColumnRanks } from "@/lib/collection/item-order";
import type { Day } from "@/lib/domain/day";
import type { FaultNote } from "@/lib/files/bytes/file-fault";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading, ReadInput, ReadProgress } from "@/lib/files/read/read-table-file";
import type { Trial, TrialAnswer, TrialQuestion } from "@/lib/files/read/try-mapping";
import type { LookChoices, MappingDraft } from "@/lib/files/recognise/column-mapping";
import type { RanksInput } from "@/lib/files/table/column-ranks";
import type { FoundRows, SearchInput } from "@/lib/files/table/search-rows";

/** What a mapping makes of the first rows, and each way to answer what they leave open. */
export interface Tried {
  readonly trial: Trial;
  readonly questions: readonly {
    readonly question: TrialQuestion["question"];
    readonly about: TrialQuestion["about"];
    readonly answers: readonly (TrialAnswer & { readonly trial: Trial })[];
  }[];
  /** Of each answer to each question of the look, where it changes the columns. */
  readonly looks: readonly (readonly (Trial | null)[])[];
}

/** What the page asks of its worker; one question for each worker. */
export type WorkerRequest =
  | { readonly ask: "look"; readonly file: Blob; readonly choices: LookChoices }
  | {
      readonly ask: "try";
      readonly look: Pick<FileLook, "header" | "rows" | "questions">;
      readonly draft: MappingDraft;
      readonly today: Day;
    }
  | ({ readonly ask: "read" } & Omit<ReadInput, "onProgress">)
  | ({ readonly ask: "search" } & Omit<SearchInput, "onProgress">)
  | ({ readonly ask: "ranks" } & Omit<RanksInput, "onProgress">);

export type WorkerAnswer =
  | { readonly type: "look"; readonly look: FileLook }
  | { readonly type: "progress"; readonly progress: ReadProgress }
  | { readonly type: "read"; readonly reading: FileReading }
  | { readonly type: "tried"; readonly tried: Tried }
  | { readonly type: "found"; readonly found: FoundRows }
  | { readonly type: "ranked"; readonly ranks: ColumnRanks }
  | { readonly type: "fault"; readonly fault: FaultNote };
