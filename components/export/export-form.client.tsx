"use client";

import { useState } from "react";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { Choice } from "./content/choice";
import {
  CHOICES,
  type ChoiceId,
  type ExportChoices,
  type ExportEntry,
  firstEntry,
} from "./content/export-choices";
import type { ExportContent } from "./content/export-content";
import type { SubjectType } from "./content/export-subject";
import { JobFooter } from "./content/job-footer";
import { SheetPreview } from "./content/sheet-preview.client";
import { useExportJob } from "./content/use-export-job.client";
import { usePageSheet } from "./content/use-page-sheet.client";
import type { ExportFormat } from "./formats/export-format";
import { FORMATS } from "./formats/export-formats";
import { useObstacle } from "./formats/use-obstacle.client";

/** The format that is chosen when the form opens. */
const USUAL: Record<SubjectType, string> = { view: "picture", story: "pdf", file: "picture" };

interface ExportFormProps {
  readonly content: ExportContent;
  /** The theme that the page is read in. */
  readonly theme: SheetTheme;
  readonly formats?: readonly ExportFormat[];
}

/** In which format a subject is saved, and how it looks; then saves it. */
export function ExportForm({ content, theme, formats = FORMATS }: ExportFormProps) {
  const offered = formats.filter(({ subjects }) => subjects.includes(content.type));
  const [id, setId] = useState(USUAL[content.type]);
  const [entry, setEntry] = useState(() => firstEntry(content, theme));
  const format = offered.find((known) => known.id === id) ?? offered[0];
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Choice
        legend="What"
        options={offered.map((known) => ({ value: known.id, label: known.label(content) }))}
        value={id}
        onChange={setId}
      />
      {format && (
        <FormatForm
          format={format}
          content={content}
          entry={entry}
          onEntry={(change) => setEntry((before) => ({ ...before, ...change }))}
        />
      )}
    </div>
  );
}

interface FormatFormProps {
  readonly format: ExportFormat;
  readonly content: ExportContent;
  readonly entry: ExportEntry;
  readonly onEntry: (change: Partial<ExportEntry>) => void;
}

function FormatForm({ format, content, entry, onEntry }: FormatFormProps) {
  const { Fields } = format;
  const { state, start, cancel } = useExportJob();
  const sheet = usePageSheet(content.pages[0], format.preview(entry), entry.theme);
  const barred = useObstacle(format, content, entry);
  const choices = format.choices(content);
  const job = format.job(content, entry);
  const isEmpty = content.pages.length === 0;
  return (
    <>
      {sheet && <SheetPreview sheet={sheet} />}
      {Fields && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Fields entry={entry} onEntry={onEntry} />
        </div>
      )}
      <div
        className={`grid gap-3 empty:hidden ${choices.length === 3 ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}
      >
        {choices.map((choice) => (
          <ChoiceField key={choice} id={choice} entry={entry} onEntry={onEntry} />
        ))}
      </div>
      <p className="text-[13px] leading-5 text-ink-2">{format.about(content, entry)}</p>
      <JobFooter
        state={state}
        label={format.action(content, entry)}
        obstacle={
          isEmpty
            ? "A story without slides has nothing to export."
            : (barred ?? (typeof job === "string" ? job : null))
        }
        onStart={() => {
          if (typeof job !== "string") void start(job);
        }}
        onCancel={cancel}
      />
    </>
  );
}

interface ChoiceFieldProps<Id extends ChoiceId> {
  readonly id: Id;
  readonly entry: ExportChoices;
  readonly onEntry: (change: ExportChoices) => void;
}

function ChoiceField<Id extends ChoiceId>({ id, entry, onEntry }: ChoiceFieldProps<Id>) {
  const { legend, options } = CHOICES[id];
  return (
    <Choice<ExportChoices[Id]>
      legend={legend}
      options={options}
      value={entry[id]}
      onChange={(value) => onEntry({ ...entry, [id]: value })}
    />
  );
}
