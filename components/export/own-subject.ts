import type { OwnReading } from "@/lib/own-data/read-own-file";
import type { OwnExhibitInput } from "@/lib/own-export/own-exhibit";

/** What is exported of a reader's own file: what is shown of it, and where its texts are read from. */
export interface OwnSubject {
  readonly shown: OwnExhibitInput;
  readonly reading: OwnReading;
}
