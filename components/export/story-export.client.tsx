"use client";

import { useEffect, useMemo, useState } from "react";
import { SHEET_SIZES, type SheetShape } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import type { SourceChoice } from "@/lib/export/story-sources";
import type { Story } from "@/lib/story/story";
import { Choice } from "./choice";
import { SCALES, type Scale, SHAPES, THEMES } from "./export-choices";
import type { ExportJob } from "./export-job";
import type { StorySource } from "./export-subject";
import { loadFonts } from "./font-files.client";
import { JobFooter } from "./job-footer";
import { SheetPreview } from "./sheet-preview.client";
import { loadPdf, loadPptx, loadZip, pdfJob, picturesJob, pptxJob } from "./story-jobs.client";
import { storyTableJob } from "./story-table-job.client";
import { useExportJob } from "./use-export-job.client";
import { useSlideSheet } from "./use-slide-sheet.client";

const FORMATS = [
  { value: "pdf", label: "PDF" },
  { value: "pptx", label: "PowerPoint" },
  { value: "png", label: "Pictures" },
  { value: "csv", label: "Table" },
] as const;

type Format = (typeof FORMATS)[number]["value"];

const NOTES = [
  { value: "without", label: "Without" },
  { value: "with", label: "With" },
] as const;

const SOURCES = [
  { value: "none", label: "None" },
  { value: "cited", label: "Cited" },
  { value: "all", label: "All" },
] as const;

const ABOUT: Record<Format, string> = {
  pdf: "A slide a page, text that can be selected, maps sharp at any zoom.",
  pptx: "Title, caption and speaker notes as text of their own; each map leads to its live view.",
  png: "A PNG of each slide, in one ZIP file.",
  csv: "CSV of every incident behind the slides, each once, with its sources.",
};

/** Fetches what a format needs before it is asked for, so that it can be made without a connection. */
const PREPARE: Record<Format, () => Promise<unknown>> = {
  pdf: () => Promise.all([loadPdf(), loadFonts()]),
  pptx: () => Promise.all([loadPptx(), loadFonts()]),
  png: () => Promise.all([loadZip(), loadFonts()]),
  csv: async () => {},
};

export interface StoryExportProps extends StorySource {
  readonly story: Story;
}

/** A story as a document, as pictures, or as the table behind it. */
export function StoryExport({ story, dataset, origin, files }: StoryExportProps) {
  const [format, setFormat] = useState<Format>("pdf");
  const [theme, setTheme] = useState<SheetTheme>("light");
  const [notes, setNotes] = useState<"with" | "without">("without");
  const [sources, setSources] = useState<SourceChoice>("cited");
  const [shape, setShape] = useState<SheetShape>("wide");
  const [scale, setScale] = useState<Scale>("1");
  const { state, start, cancel } = useExportJob();
  const [first] = story.slides;
  const shownShape = format === "png" ? shape : "wide";
  const source = useMemo(() => ({ dataset, origin, files }), [dataset, origin, files]);
  const sheet = useSlideSheet(first, source, shownShape, theme);
  useEffect(() => {
    // What fails here is tried again, and told, when the export starts.
    PREPARE[format]().catch(() => undefined);
  }, [format]);
  const job = (): ExportJob => {
    switch (format) {
      case "pdf":
        return pdfJob(story, source, { theme, sources, withNotes: notes === "with" });
      case "pptx":
        return pptxJob(story, source, { theme, sources });
      case "png":
        return picturesJob(story, source, { shape, theme }, Number(scale));
      case "csv":
        return storyTableJob(story, source);
    }
  };
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const needed = [...new Set(story.slides.flatMap(({ own }) => (own && !files(own.file) ? [own.file] : [])))];
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Choice legend="What" options={FORMATS} value={format} onChange={setFormat} />
      {format !== "csv" && sheet && <SheetPreview sheet={sheet} />}
      <div className="grid gap-3 empty:hidden sm:grid-cols-2">
        {format !== "csv" && <Choice legend="Colours" options={THEMES} value={theme} onChange={setTheme} />}
        {format === "pdf" && <Choice legend="Notes" options={NOTES} value={notes} onChange={setNotes} />}
        {(format === "pdf" || format === "pptx") && (
          <Choice legend="Sources at the end" options={SOURCES} value={sources} onChange={setSources} />
        )}
        {format === "png" && (
          <>
            <Choice legend="Shape" options={SHAPES} value={shape} onChange={setShape} />
            <Choice legend="Size" options={SCALES} value={scale} onChange={setScale} />
          </>
        )}
      </div>
      <p className="text-[13px] leading-5 text-ink-2">
        {ABOUT[format]}
        {needed.length > 0 && ` ${neededText(needed, format)}`}
        {format === "png" && ` ${widthPx * Number(scale)} × ${heightPx * Number(scale)} pixels.`}
      </p>
      <JobFooter
        state={state}
        label={`Export ${FORMATS.find(({ value }) => value === format)?.label}`}
        obstacle={story.slides.length === 0 ? "A story without slides has nothing to export." : null}
        onStart={() => start(job())}
        onCancel={cancel}
      />
    </div>
  );
}

/** Which files are not at hand, and what becomes of their slides. */
function neededText(needed: readonly string[], format: Format): string {
  const names = needed.map((name) => `“${name}”`).join(", ");
  const instead = format === "csv" ? "their rows are left out" : "their slides say that they need it";
  return `Not at hand: ${names}; ${instead}.`;
}
