import type { ReactNode } from "react";
import type { ChoiceId, ExportEntry } from "@/components/export/content/export-choices";
import type { ExportContent } from "@/components/export/content/export-content";
import type { ExportJob } from "@/components/export/content/export-job";
import type { SubjectType } from "@/components/export/content/export-subject";
import type { SheetShape } from "@/lib/export/page/paint-sheet";

export interface EntryFieldsProps {
  readonly content: ExportContent;
  readonly entry: ExportEntry;
  readonly onEntry: (change: Partial<ExportEntry>) => void;
}

/** A form in which subjects are saved. All that the export dialog knows of it. */
export interface ExportFormat {
  readonly id: string;
  /** What it can be made of. */
  readonly subjects: readonly SubjectType[];
  /** Its name among the formats, as "Picture". */
  readonly label: (content: ExportContent) => string;
  /** What the button says, as "Export PNG". */
  readonly action: (content: ExportContent, entry: ExportEntry) => string;
  /** What there is to choose, in that order. */
  readonly choices: (content: ExportContent) => readonly ChoiceId[];
  /** What there is to enter above the choices. */
  readonly Fields?: (props: EntryFieldsProps) => ReactNode;
  /** In sentences, what the file will hold. */
  readonly about: (content: ExportContent, entry: ExportEntry) => string;
  /** The shape of the first page that is shown small; `null` where a picture would say nothing of the file. */
  readonly preview: (entry: ExportEntry) => SheetShape | null;
  /**
   * Fetches what the format needs before it is asked for, so that it can be made without a connection. Resolves to why this browser cannot make
   * it, in a sentence, or `null`.
   */
  readonly prepare: (content: ExportContent, entry: ExportEntry) => Promise<string | null>;
  /** What makes the file, or in a sentence why it cannot be made of this entry. */
  readonly job: (content: ExportContent, entry: ExportEntry) => ExportJob | string;
}
