import { isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { type FileKind, ownFileName } from "@/lib/export/file-name";
import { paintSheet, SHEET_SIZES, type SheetOptions } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { VIDEO_SIZES, type VideoPlan, type VideoSize } from "@/lib/export/video-plan";
import { countText } from "@/lib/own-data/count-text";
import { type OwnExhibit, ownExhibitsOf } from "@/lib/own-export/own-exhibit";
import { ownExportPage } from "@/lib/own-export/own-export-page";
import { type RowsForm, type RowsTextInput, shownOffsets } from "@/lib/own-export/rows-text";
import { breathe, type ExportJob } from "./export-job";
import type { RowsAnswer } from "./export-rows.worker";
import { ownGround } from "./own-ground.client";
import { rowsPainter } from "./own-rows.client";
import type { OwnSubject } from "./own-subject";
import { drawSheet, pngOf } from "./rasterise.client";
import { writeVideo } from "./video-encoder.client";

const nameOf = (exhibit: OwnExhibit, kind: FileKind, more = "") =>
  ownFileName(exhibit.file, exhibit.view, kind, more);

/** A PNG of what is shown of a file, `scale` pixels for each CSS pixel of its sheet. */
export function ownPictureJob(exhibit: OwnExhibit, options: SheetOptions, scale: number): ExportJob {
  return async (report, signal) => {
    report({ share: 0.1, step: "Drawing the picture" });
    await breathe(signal);
    const page = ownExportPage(exhibit, ownGround(exhibit.table), rowsPainter(2 * scale, signal));
    const sheet = await paintSheet(page, options);
    report({ share: 0.6, step: "Drawing the picture" });
    await breathe(signal);
    const more = options.shape === "wide" ? "" : options.shape;
    return { name: nameOf(exhibit, "png", more), blob: await pngOf(sheet, scale) };
  };
}

/** The rows that are shown, read from the file by a worker. */
export function ownRowsJob(exhibit: OwnExhibit, { reading }: OwnSubject, form: RowsForm): ExportJob {
  const { text, encoding, delimiter, fields, header, mapping, counts } = reading;
  return async (report, signal) => {
    report({ share: 0, step: "Reading the rows" });
    await breathe(signal);
    const offsets = shownOffsets(exhibit);
    const worker = new Worker(new URL("./export-rows.worker.ts", import.meta.url), { type: "module" });
    try {
      const blob = await new Promise<Blob>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
        worker.addEventListener("error", () => reject(new Error("the file could not be read.")));
        worker.addEventListener("message", ({ data }: MessageEvent<RowsAnswer>) => {
          if (data.type === "done") resolve(data.blob);
          else if (data.type === "failed") reject(new Error(data.reason));
          else
            report({
              share: data.rows / Math.max(1, exhibit.shown),
              step: `${countText(data.rows, "row")} written`,
            });
        });
        const input: RowsTextInput = {
          form,
          offsets,
          reading: {
            text,
            encoding,
            delimiter,
            header,
            mapping,
            counts,
            ...(fields === undefined ? {} : { fields }),
          },
        };
        worker.postMessage(input, [offsets.buffer]);
      });
      return { name: nameOf(exhibit, form), blob };
    } finally {
      worker.terminate();
    }
  };
}

/** A film of a file's playback: its sheet on each day, with that day, its counts and its code burnt in. */
export function ownVideoJob(
  { shown }: OwnSubject,
  { days, framesPerDay, restFrames }: VideoPlan,
  size: VideoSize,
  theme: SheetTheme,
): ExportJob {
  return async (report, signal) => {
    report({ share: 0, step: "Starting the encoder" });
    const [writer, ground] = await Promise.all([writeVideo(size), ownGround(shown.table)]);
    try {
      const { widthPx, heightPx } = VIDEO_SIZES[size];
      const canvas = document.createElement("canvas");
      canvas.width = widthPx;
      canvas.height = heightPx;
      const exhibitOn = ownExhibitsOf(shown);
      const paint = rowsPainter((2 * widthPx) / SHEET_SIZES.wide.widthPx, signal);
      for (const [index, day] of days.entries()) {
        report({
          share: index / days.length,
          step: `Day ${index + 1} of ${days.length}: ${formatDay(day, "en", "long")}`,
        });
        await breathe(signal);
        const page = ownExportPage(exhibitOn(day), ground, paint);
        await drawSheet(await paintSheet(page, { shape: "wide", theme, words: null }), canvas);
        const frames = framesPerDay + (index === days.length - 1 ? restFrames : 0);
        for (let frame = 0; frame < frames; frame += 1) await writer.add(canvas);
      }
      report({ share: 1, step: "Writing the file" });
      await breathe(signal);
      const blob = await writer.finish();
      const [first] = days;
      const last = days.at(-1);
      const more = last === undefined ? "" : `to-${isoFromDay(last)}`;
      const view = { ...shown.view, day: first ?? shown.view.day };
      return { name: ownFileName(shown.file, view, writer.kind, more), blob };
    } finally {
      writer.abort();
    }
  };
}
