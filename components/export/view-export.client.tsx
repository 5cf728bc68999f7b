"use client";

import { useCallback, useMemo, useState } from "react";
import { isoFromDay } from "@/lib/domain/day";
import { exhibitOf } from "@/lib/export/exhibit";
import { atlasExportPage } from "@/lib/export/sheet/atlas-export-page";
import { SHEET_SIZES, type SheetShape } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { videoPlan } from "@/lib/export/video-plan";
import { CAMPAIGN } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { Choice } from "./choice";
import { SCALES, type Scale, SHAPES, THEMES } from "./export-choices";
import type { ExportJob } from "./export-job";
import type { ExportSource } from "./export-subject";
import { JobFooter } from "./job-footer";
import { SheetPreview } from "./sheet-preview.client";
import { useExportJob } from "./use-export-job.client";
import { useSheet } from "./use-sheet.client";
import { NO_VIDEO, type VideoEntry, videoChoice } from "./video-choice";
import { videoJob } from "./video-job.client";
import { useVideoKind, VideoOptions } from "./video-options.client";
import { pictureJob, tableJob } from "./view-jobs.client";

const FORMATS = [
  { value: "png", label: "Picture" },
  { value: "video", label: "Video" },
  { value: "csv", label: "Table" },
] as const;

type Format = (typeof FORMATS)[number]["value"];

export interface ViewExportProps extends ExportSource {
  readonly view: View;
  /** The theme that the page is read in. */
  readonly theme: SheetTheme;
}

/** A view as a picture, as a film of its playback, or as the table behind it. */
export function ViewExport({ view, dataset, origin, theme: pageTheme }: ViewExportProps) {
  const [format, setFormat] = useState<Format>("png");
  const [shape, setShape] = useState<SheetShape>("wide");
  const [scale, setScale] = useState<Scale>("2");
  const [theme, setTheme] = useState(pageTheme);
  const { from, to } = view.axis ?? CAMPAIGN;
  const [film, setFilm] = useState<VideoEntry>({
    first: isoFromDay(from),
    last: isoFromDay(to),
    speed: "4",
    size: "720",
  });
  const { state, start, cancel } = useExportJob();
  const kind = useVideoKind(film.size);
  const exhibit = useMemo(() => exhibitOf(dataset, view, origin), [dataset, view, origin]);
  const shownShape = format === "png" ? shape : "wide";
  const page = useCallback(() => atlasExportPage(exhibit), [exhibit]);
  const sheet = useSheet(page, { shape: shownShape, theme });
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const [times, count] = [Number(scale), exhibit.incidents.length];
  const plan = videoPlan(videoChoice(film));
  const filmObstacle = kind === null ? NO_VIDEO : typeof plan === "string" ? plan : null;
  const job = (): ExportJob | null => {
    switch (format) {
      case "png":
        return pictureJob(exhibit, { shape, theme, words: null }, times);
      case "csv":
        return tableJob(exhibit);
      case "video":
        return typeof plan === "string" ? null : videoJob(view, { dataset, origin }, plan, film.size, theme);
    }
  };
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Choice legend="What" options={FORMATS} value={format} onChange={setFormat} />
      {format !== "csv" && sheet && <SheetPreview sheet={sheet} />}
      {format === "png" && (
        <>
          <div className="grid gap-3 sm:grid-cols-3">
            <Choice legend="Shape" options={SHAPES} value={shape} onChange={setShape} />
            <Choice legend="Size" options={SCALES} value={scale} onChange={setScale} />
            <Choice legend="Colours" options={THEMES} value={theme} onChange={setTheme} />
          </div>
          <p className="text-[13px] leading-5 text-ink-2">
            PNG, {widthPx * times} × {heightPx * times} pixels, with its legend, its filters, and a code that
            leads back to this view.
          </p>
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
      {format === "csv" && (
        <p className="text-[15px] leading-6">
          CSV of the {count === 1 ? "one incident" : `${count} incidents`} that the view shows, each with its
          sources.
        </p>
      )}
      <JobFooter
        state={state}
        label={format === "png" ? "Export PNG" : format === "csv" ? "Export CSV" : "Export video"}
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
