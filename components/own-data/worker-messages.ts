import type { MappingDraft } from "@/lib/own-data/column-mapping";
import type { FaultNote } from "@/lib/own-data/file-fault";
import type { FileLook, LookChoices } from "@/lib/own-data/look-at-file";
import type { OwnReading, ReadInput, ReadProgress } from "@/lib/own-data/read-own-file";
import type { FoundRows, SearchInput } from "@/lib/own-data/search-rows";
import type { Trial, TrialAnswer, TrialQuestion } from "@/lib/own-data/try-mapping";

/** What a mapping makes of the first rows, and each way to answer what they leave open. */
export interface Tried {
  readonly trial: Trial;
  readonly questions: readonly {
    readonly question: string;
    readonly about: TrialQuestion["about"];
    readonly answers: readonly (TrialAnswer & { readonly trial: Trial })[];
  }[];
}

/** What the page asks of its worker; one question for each worker. */
export type WorkerRequest =
  | { readonly ask: "look"; readonly file: Blob; readonly choices: LookChoices }
  | {
      readonly ask: "try";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly draft: MappingDraft;
    }
  | ({ readonly ask: "read" } & Omit<ReadInput, "onProgress">)
  | ({ readonly ask: "search" } & Omit<SearchInput, "onProgress">);

export type WorkerAnswer =
  | { readonly type: "look"; readonly look: FileLook }
  | { readonly type: "progress"; readonly progress: ReadProgress }
  | { readonly type: "read"; readonly reading: OwnReading }
  | { readonly type: "tried"; readonly tried: Tried }
  | { readonly type: "found"; readonly found: FoundRows }
  | { readonly type: "fault"; readonly fault: FaultNote };
