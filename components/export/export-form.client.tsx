"use client";

import { useEffect, useState } from "react";
import {
  type ChoiceId,
  choicesIn,
  type ExportChoices,
  type ExportEntry,
  firstEntry,
} from "@/components/export/content/export-choices";
import type { ContentPage, ExportContent } from "@/components/export/content/export-content";
import type { SubjectType } from "@/components/export/content/export-subject";
import { JobFooter } from "@/components/export/content/job-footer";
import { selfContained } from "@/components/export/content/rasterise";
import { useExportJob } from "@/components/export/content/use-export-job.client";
import type { ExportFormat } from "@/components/export/formats/export-format";
import { FORMATS } from "@/components/export/formats/export-formats";
import { Segmented, type SegmentedOption } from "@/components/ui/segmented";
import type { Sheet, SheetShape } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

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
        legend={content.said.format}
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
  const { state, start, cancel } = useExportJob(content.said);
  const sheet = usePageSheet(content.pages[0], format.preview(entry), entry.theme);
  const barred = useObstacle(format, content, entry);
  const choices = format.choices(content);
  const job = format.job(content, entry);
  const isEmpty = content.pages.length === 0;
  return (
    <>
      {sheet && <SheetPreview sheet={sheet} alt={content.said.preview(sheet.label)} />}
      {Fields && (
        <div className="grid gap-3 sm:grid-cols-2">
          <Fields content={content} entry={entry} onEntry={onEntry} />
        </div>
      )}
      <div
        className={`grid gap-3 empty:hidden ${choices.length === 3 ? "sm:grid-cols-3" : "sm:grid-cols-2"}`}
      >
        {choices.map((choice) => (
          <ChoiceField key={choice} content={content} id={choice} entry={entry} onEntry={onEntry} />
        ))}
      </div>
      <p className="text-[13px] leading-5 text-ink-2">{format.about(content, entry)}</p>
      <JobFooter
        words={content.said}
        state={state}
        label={format.action(content, entry)}
        obstacle={isEmpty ? content.said.empty : (barred ?? (typeof job === "string" ? job : null))}
        onStart={() => {
          if (typeof job !== "string") void start(job);
        }}
        onCancel={cancel}
      />
    </>
  );
}

interface ChoiceFieldProps<Id extends ChoiceId> {
  readonly content: ExportContent;
  readonly id: Id;
  readonly entry: ExportChoices;
  readonly onEntry: (change: ExportChoices) => void;
}

function ChoiceField<Id extends ChoiceId>({ content, id, entry, onEntry }: ChoiceFieldProps<Id>) {
  const { legend, options } = choicesIn(content.said)[id];
  return (
    <Choice<ExportChoices[Id]>
      legend={legend}
      options={options}
      value={entry[id]}
      onChange={(value) => onEntry({ ...entry, [id]: value })}
    />
  );
}

/** One of a few, under its name. */
function Choice<T extends string>({ legend, options, value, onChange }: ChoiceProps<T>) {
  return (
    <div className="min-w-0">
      <p aria-hidden="true" className="mb-1.5 text-[13px] text-ink-2">
        {legend}
      </p>
      <Segmented<T>
        legend={legend}
        options={options}
        value={value}
        onChange={onChange}
        className={`flex w-full [&>label]:px-2 ${options.length > 5 ? "max-sm:[&>label]:flex-auto max-sm:[&>label]:px-1 max-sm:[&>label]:text-xs" : ""}`}
      />
    </div>
  );
}

/** The sheet of a page as it is to be exported; the last one until the next is drawn, `null` until the first and where no shape is given. */
function usePageSheet(
  page: ContentPage | undefined,
  shape: SheetShape | null,
  theme: SheetTheme,
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!page || shape === null) return;
    const controller = new AbortController();
    const draw = async () => {
      const drawn = await page.page(1, controller.signal);
      const next = await drawn.sheet({ shape, theme, words: page.words });
      if (!controller.signal.aborted) setSheet(next);
    };
    draw().catch(() => undefined); // what fails here is tried again, and reported, when the export starts
    return () => controller.abort();
  }, [page, shape, theme]);
  return shape === null ? null : sheet;
}

/** The sheet that will be exported, small. Keeps the last one until the next is drawn. */
function SheetPreview({ sheet, alt }: { readonly sheet: Sheet; readonly alt: string }) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let wanted = true;
    selfContained(sheet).then(
      (svg) => {
        if (!wanted) return;
        made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        setHref(made);
      },
      () => setHref(null),
    );
    return () => {
      wanted = false;
      // Not before the next one has replaced it.
      if (made !== null) setTimeout(URL.revokeObjectURL, 2000, made);
    };
  }, [sheet]);
  return (
    <div
      className="mx-auto max-h-64 max-w-full overflow-hidden rounded-md border border-rule bg-paper-2"
      style={{ aspectRatio: `${sheet.widthPx} / ${sheet.heightPx}` }}
    >
      {href && <img src={href} alt={alt} className="block size-full object-contain" />}
    </div>
  );
}

/** Prepares a format as it is chosen. Why this browser cannot make it, in a sentence; `null` where it can or has not said yet. */
function useObstacle(format: ExportFormat, content: ExportContent, entry: ExportEntry): string | null {
  const [found, setFound] = useState<{ readonly format: ExportFormat; readonly text: string | null }>();
  useEffect(() => {
    let isWanted = true;
    format.prepare(content, entry).then(
      (text) => isWanted && setFound({ format, text }),
      () => undefined, // what fails here is tried again, and reported, when the export starts
    );
    return () => {
      isWanted = false;
    };
  }, [format, content, entry]);
  return found?.format === format ? found.text : null;
}
