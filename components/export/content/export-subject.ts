import type { FileExhibitInput } from "@/lib/export/files/file-exhibit";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { ShellWords } from "@/lib/messages/en/shell";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import type { Story } from "@/lib/story/story";
import type { View } from "@/lib/view/view";
import type { FilesAtHand } from "./file-pages";

/** What is exported: a view of the atlas, a story of several, or what is shown of a reader's file. */
export type ExportSubject =
  | { readonly type: "view"; readonly view: View }
  | { readonly type: "story"; readonly story: Story; readonly files?: FilesAtHand }
  | { readonly type: "file"; readonly shown: FileExhibitInput; readonly reading: FileReading };

export type SubjectType = ExportSubject["type"];

/** The title of the dialog that exports it. */
export function exportTitle(subject: ExportSubject, { titles }: ShellWords["exportDialog"]): string {
  switch (subject.type) {
    case "view":
      return titles.view;
    case "story":
      return subject.story.id === MY_BRIEFING_ID ? titles.mine : titles.story;
    case "file":
      return titles.file(subject.shown.file);
  }
}
