"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { isoFromDay } from "@/lib/domain/day";
import { SHEET_SIZES, type SheetShape } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { videoPlan } from "@/lib/export/video-plan";
import { countText } from "@/lib/own-data/count-text";
import { limitsOf } from "@/lib/own-data/own-view";
import { ownExhibitOf } from "@/lib/own-export/own-exhibit";
import { ownExportPage } from "@/lib/own-export/own-export-page";
import type { RowsForm } from "@/lib/own-export/rows-text";
import { Choice } from "./choice";
import { SCALES, type Scale, SHAPES, THEMES } from "./export-choices";
import type { ExportJob } from "./export-job";
import { loadFonts } from "./font-files.client";
import { JobFooter } from "./job-footer";
import { ownPdfJob, ownPptxJob } from "./own-documents.client";
import { ownGround } from "./own-ground.client";
import { ownPictureJob, ownRowsJob, ownVideoJob } from "./own-jobs.client";
import { rowsPainter } from "./own-rows.client";
import type { OwnSubject } from "./own-subject";
import { SheetPreview } from "./sheet-preview.client";
import { loadPdf, loadPptx } from "./story-jobs.client";
import { useExportJob } from "./use-export-job.client";
import { useSheet } from "./use-sheet.client";
import { NO_VIDEO, type VideoEntry, videoChoice } from "./video-choice";
import { useVideoKind, VideoOptions } from "./video-options.client";

const FORMATS = [
  { value: "png", label: "Picture" },
  { value: "pdf", label: "PDF" },
  { value: "pptx", label: "Slide" },
  { value: "video", label: "Video" },
  { value: "rows", label: "Table" },
] as const;

type Format = (typeof FORMATS)[number]["value"];

const ABOUT = {
  pdf: "One page: text that can be selected, the map in lines; rows are a picture where they are more than 2,000.",
  pptx: "One PowerPoint slide: day, counts and file as text of their own, the map as a picture.",
} as const;

const FORMS = [
  { value: "csv", label: "CSV" },
  { value: "geojson", label: "GeoJSON" },
] as const satisfies readonly { value: RowsForm; label: string }[];

/** Fetches what a format needs before it is asked for, so that it can be made without a connection. */
const PREPARE: Record<Format, () => Promise<unknown>> = {
  png: loadFonts,
  pdf: () => Promise.all([loadPdf(), loadFonts()]),
  pptx: () => Promise.all([loadPptx(), loadFonts()]),
  video: async () => {},
  rows: async () => {},
};

export interface OwnExportProps {
  readonly own: OwnSubject;
  /** The theme that the page is read in. */
  readonly theme: SheetTheme;
}

/** What is shown of a reader's own file as a picture, as a film of its playback, or as the rows themselves. */
export function OwnExport({ own, theme: pageTheme }: OwnExportProps) {
  const { shown } = own;
  const [format, setFormat] = useState<Format>("png");
  const [shape, setShape] = useState<SheetShape>("wide");
  const [scale, setScale] = useState<Scale>("2");
  const [theme, setTheme] = useState(pageTheme);
  const [form, setForm] = useState<RowsForm>("csv");
  const { from, to } = shown.view.axis ?? limitsOf(shown.table);
  const [film, setFilm] = useState<VideoEntry>({
    first: isoFromDay(from),
    last: isoFromDay(to),
    speed: "4",
    size: "720",
  });
  const { state, start, cancel } = useExportJob();
  const kind = useVideoKind(film.size);
  const exhibit = useMemo(() => ownExhibitOf(shown), [shown]);
  const page = useCallback(
    (signal: AbortSignal) => ownExportPage(exhibit, ownGround(exhibit.table), rowsPainter(1, signal)),
    [exhibit],
  );
  const sheet = useSheet(page, { shape: format === "png" ? shape : "wide", theme });
  useEffect(() => {
    // What fails here is tried again, and told, when the export starts.
    PREPARE[format]().catch(() => undefined);
  }, [format]);
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const times = Number(scale);
  const plan = videoPlan(videoChoice(film));
  const filmObstacle = kind === null ? NO_VIDEO : typeof plan === "string" ? plan : null;
  const job = (): ExportJob | null => {
    switch (format) {
      case "png":
        return ownPictureJob(exhibit, { shape, theme, words: null }, times);
      case "pdf":
        return ownPdfJob(exhibit, own, theme);
      case "pptx":
        return ownPptxJob(exhibit, own, theme);
      case "rows":
        return ownRowsJob(exhibit, own, form);
      case "video":
        return typeof plan === "string" ? null : ownVideoJob(own, plan, film.size, theme);
    }
  };
  const labels: Record<Format, string> = {
    png: "Export PNG",
    pdf: "Export PDF",
    pptx: "Export PowerPoint",
    video: "Export video",
    rows: form === "csv" ? "Export CSV" : "Export GeoJSON",
  };
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Choice legend="What" options={FORMATS} value={format} onChange={setFormat} />
      {format !== "rows" && sheet && <SheetPreview sheet={sheet} />}
      {format === "png" && (
        <>
          <div className="grid gap-3 sm:grid-cols-3">
            <Choice legend="Shape" options={SHAPES} value={shape} onChange={setShape} />
            <Choice legend="Size" options={SCALES} value={scale} onChange={setScale} />
            <Choice legend="Colours" options={THEMES} value={theme} onChange={setTheme} />
          </div>
          <p className="text-[13px] leading-5 text-ink-2">
            PNG, {widthPx * times} × {heightPx * times} pixels, with its legend, its filters, and a code that
            leads back to this view. The code asks for the file by name; it holds nothing of it.
          </p>
        </>
      )}
      {(format === "pdf" || format === "pptx") && (
        <>
          <Choice legend="Colours" options={THEMES} value={theme} onChange={setTheme} />
          <p className="text-[13px] leading-5 text-ink-2">{ABOUT[format]}</p>
        </>
      )}
      {format === "video" && (
        <VideoOptions
          entry={film}
          onEntry={(change) => setFilm({ ...film, ...change })}
          theme={theme}
          onTheme={setTheme}
          plan={plan}
          kind={kind}
        />
      )}
      {format === "rows" && (
        <>
          <Choice legend="Format" options={FORMS} value={form} onChange={setForm} />
          <p className="text-[15px] leading-6">
            {countText(exhibit.shown, "row")} shown, with all columns of the file and their own texts, in the
            file's order.
            {form === "csv" && " Cells that a spreadsheet would run as a formula are made harmless."}
          </p>
        </>
      )}
      <JobFooter
        state={state}
        label={labels[format]}
        obstacle={format === "video" ? filmObstacle : null}
        onStart={() => {
          const asked = job();
          if (asked) void start(asked);
        }}
        onCancel={cancel}
      />
    </div>
  );
}
