import type { FaultNote } from "@/lib/files/bytes/file-fault";
import type { FileLook } from "@/lib/files/look/look-at-file";
import type { FileReading, ReadProgress } from "@/lib/files/read/read-table-file";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";

/** How far the reader has come with a file. */
export type OpenFileState =
  | { readonly step: "idle"; readonly fault: (FaultNote & { readonly name: string }) | null }
  | { readonly step: "looking"; readonly file: File }
  | { readonly step: "mapping"; readonly file: File; readonly look: FileLook; readonly draft: MappingDraft }
  | {
      readonly step: "reading";
      readonly file: File;
      readonly look: FileLook;
      readonly draft: MappingDraft;
      readonly progress: ReadProgress;
    }
  | {
      readonly step: "shown";
      readonly file: File;
      readonly look: FileLook;
      readonly draft: MappingDraft;
      readonly reading: FileReading;
    };

export const NO_FILE: OpenFileState = { step: "idle", fault: null };
