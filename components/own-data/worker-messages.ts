import type { FaultNote } from "@/lib/own-data/file-fault";
import type { FileLook, LookChoices } from "@/lib/own-data/look-at-file";
import type { OwnReading, ReadInput, ReadProgress } from "@/lib/own-data/read-own-file";
import type { FoundRows, SearchInput } from "@/lib/own-data/search-rows";

/** What the page asks of its worker; one question for each worker. */
export type WorkerRequest =
  | { readonly ask: "look"; readonly file: Blob; readonly choices: LookChoices }
  | ({ readonly ask: "read" } & Omit<ReadInput, "onProgress">)
  | ({ readonly ask: "search" } & Omit<SearchInput, "onProgress">);

export type WorkerAnswer =
  | { readonly type: "look"; readonly look: FileLook }
  | { readonly type: "progress"; readonly progress: ReadProgress }
  | { readonly type: "read"; readonly reading: OwnReading }
  | { readonly type: "found"; readonly found: FoundRows }
  | { readonly type: "fault"; readonly fault: FaultNote };
