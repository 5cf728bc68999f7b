"use client";

import { useMemo, useState } from "react";
import { exhibitOf } from "@/lib/export/exhibit";
import { paintSheet, SHEET_SIZES, type SheetShape } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import type { View } from "@/lib/view/view";
import { Choice } from "./choice";
import { SCALES, type Scale, SHAPES, THEMES } from "./export-choices";
import type { ExportSource } from "./export-subject";
import { JobFooter } from "./job-footer";
import { SheetPreview } from "./sheet-preview.client";
import { useExportJob } from "./use-export-job.client";
import { pictureJob, tableJob } from "./view-jobs.client";

const FORMATS = [
  { value: "png", label: "Picture" },
  { value: "csv", label: "Table" },
] as const;

export interface ViewExportProps extends ExportSource {
  readonly view: View;
  /** The theme that the page is read in. */
  readonly theme: SheetTheme;
}

/** A view as a picture or as the table behind it. */
export function ViewExport({ view, dataset, origin, theme: pageTheme }: ViewExportProps) {
  const [format, setFormat] = useState<"png" | "csv">("png");
  const [shape, setShape] = useState<SheetShape>("wide");
  const [scale, setScale] = useState<Scale>("2");
  const [theme, setTheme] = useState(pageTheme);
  const { state, start, cancel } = useExportJob();
  const exhibit = useMemo(() => exhibitOf(dataset, view, origin), [dataset, view, origin]);
  const sheet = useMemo(() => paintSheet(exhibit, { shape, theme, words: null }), [exhibit, shape, theme]);
  const { widthPx, heightPx } = SHEET_SIZES[shape];
  const [times, count] = [Number(scale), exhibit.incidents.length];
  return (
    <div className="mt-4 flex flex-col gap-4">
      <Choice legend="What" options={FORMATS} value={format} onChange={setFormat} />
      {format === "png" ? (
        <>
          <SheetPreview sheet={sheet} />
          <div className="grid gap-3 sm:grid-cols-3">
            <Choice legend="Shape" options={SHAPES} value={shape} onChange={setShape} />
            <Choice legend="Size" options={SCALES} value={scale} onChange={setScale} />
            <Choice legend="Colours" options={THEMES} value={theme} onChange={setTheme} />
          </div>
          <p className="text-[13px] leading-5 text-ink-2">
            PNG, {widthPx * times} × {heightPx * times} pixels, with its legend, its sources’ number, and a
            code that leads back to this view.
          </p>
        </>
      ) : (
        <p className="text-[15px] leading-6">
          CSV of the {count === 1 ? "one incident" : `${count} incidents`} that the view shows, each with its
          sources.
        </p>
      )}
      <JobFooter
        state={state}
        label={format === "png" ? "Export PNG" : "Export CSV"}
        onStart={() =>
          start(
            format === "png" ? pictureJob(exhibit, { shape, theme, words: null }, times) : tableJob(exhibit),
          )
        }
        onCancel={cancel}
      />
    </div>
  );
}
