import { isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { exhibitsOf } from "@/lib/export/exhibit";
import { viewFileName } from "@/lib/export/file-name";
import { atlasExportPage } from "@/lib/export/sheet/atlas-export-page";
import { paintSheet } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { VIDEO_SIZES, type VideoPlan, type VideoSize } from "@/lib/export/video-plan";
import type { View } from "@/lib/view/view";
import { breathe, type ExportJob } from "./export-job";
import type { ExportSource } from "./export-subject";
import { drawSheet } from "./rasterise.client";
import { writeVideo } from "./video-encoder.client";

/** A film of a view's playback: its sheet on each day, with that day, its counts and its code burnt in. */
export function videoJob(
  view: View,
  { dataset, origin }: ExportSource,
  { days, framesPerDay, restFrames }: VideoPlan,
  size: VideoSize,
  theme: SheetTheme,
): ExportJob {
  return async (report, signal) => {
    report({ share: 0, step: "Starting the encoder" });
    const writer = await writeVideo(size);
    try {
      const canvas = document.createElement("canvas");
      canvas.width = VIDEO_SIZES[size].widthPx;
      canvas.height = VIDEO_SIZES[size].heightPx;
      const exhibitOn = exhibitsOf(dataset, view, origin);
      const [first = view.day] = days;
      const last = days.at(-1) ?? first;
      const film = { first, last, address: exhibitOn(first).address };
      for (const [index, day] of days.entries()) {
        report({
          share: index / days.length,
          step: `Day ${index + 1} of ${days.length}: ${formatDay(day, "en", "long")}`,
        });
        await breathe(signal);
        const page = atlasExportPage(exhibitOn(day));
        await drawSheet(await paintSheet(page, { shape: "wide", theme, words: null, film }), canvas);
        const frames = framesPerDay + (index === days.length - 1 ? restFrames : 0);
        for (let frame = 0; frame < frames; frame += 1) await writer.add(canvas);
      }
      report({ share: 1, step: "Writing the file" });
      await breathe(signal);
      const blob = await writer.finish();
      const more = `to-${isoFromDay(last)}`;
      return { name: viewFileName({ ...view, day: first }, writer.kind, more), blob };
    } finally {
      writer.abort();
    }
  };
}
