import type { MappingDraft } from "@/lib/own-data/column-mapping";
import type { FaultNote } from "@/lib/own-data/file-fault";
import type { FileLook } from "@/lib/own-data/look-at-file";
import type { OwnReading, ReadProgress } from "@/lib/own-data/read-own-file";

/** How far the reader has come with a file. */
export type OwnFileState =
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
      readonly reading: OwnReading;
    };

export const NO_FILE: OwnFileState = { step: "idle", fault: null };
