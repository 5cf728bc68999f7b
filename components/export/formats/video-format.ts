import type { ExportEntry } from "@/components/export/content/export-choices";
import type { ExportContent, Playback } from "@/components/export/content/export-content";
import { breathe, type ExportJob } from "@/components/export/content/export-job";
import { loadFonts } from "@/components/export/content/font-files";
import { drawSheet } from "@/components/export/content/rasterise";
import { isoFromDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import {
  MAX_VIDEO_SECONDS,
  VIDEO_SIZES,
  VIDEO_SPEEDS,
  type VideoPlan,
  videoPlan,
} from "@/lib/export/documents/video-plan";
import { SHEET_SIZES } from "@/lib/export/page/paint-sheet";
import { typedDate } from "@/lib/view/typed-date";
import type { ExportFormat } from "./export-format";
import { FilmDays } from "./film-days.client";
import { loadMuxers, videoKind, writeVideo } from "./video-encoder";

/** A film of the playback: a sheet for each day. */
export const videoFormat: ExportFormat = {
  id: "video",
  subjects: ["view", "file"],
  label: () => "Video",
  action: () => "Export video",
  choices: () => ["speed", "filmSize", "theme"],
  Fields: FilmDays,
  about(_, entry) {
    const { widthPx, heightPx } = VIDEO_SIZES[entry.filmSize];
    const plan = planOf(entry);
    const length =
      typeof plan === "string" ? "" : `${plan.days.length} days, ${Math.ceil(plan.seconds)} seconds; `;
    return `${length}${widthPx} × ${heightPx} pixels, MP4, or WebM where the browser can’t make MP4. At most ${MAX_VIDEO_SECONDS} seconds. Each frame shows the day, its counts and a QR code.`;
  },
  preview: () => "wide",
  async prepare(_, { filmSize }) {
    if ((await videoKind(filmSize)) === null)
      return "This browser can’t make videos: it lacks WebCodecs. Use a recent Chrome, Edge, Firefox or Safari.";
    await Promise.all([loadMuxers(), loadFonts()]);
    return null;
  },
  job(content, entry) {
    const { playback } = content;
    const plan = planOf(entry);
    if (typeof plan === "string") return plan;
    return playback
      ? filmJob(content, playback, plan, entry)
      : "A story has no playback, so there is no video.";
  },
};

function planOf({ first, last, speed }: ExportEntry): VideoPlan | string {
  return videoPlan({
    first: typedDate(first)?.day ?? null,
    last: typedDate(last)?.day ?? null,
    speed: VIDEO_SPEEDS.find((known) => String(known) === speed) ?? 1,
  });
}

function filmJob(
  content: ExportContent,
  playback: Playback,
  plan: VideoPlan,
  { filmSize, theme }: ExportEntry,
): ExportJob {
  return async (report, signal) => {
    report({ share: 0, step: "Starting the encoder" });
    const { days, first, last, framesPerDay, restFrames } = plan;
    const { widthPx, heightPx } = VIDEO_SIZES[filmSize];
    const density = (2 * widthPx) / SHEET_SIZES.wide.widthPx;
    const sheetOn = await playback.sheets(plan, theme, density, signal);
    const writer = await writeVideo(filmSize);
    try {
      const canvas = document.createElement("canvas");
      canvas.width = widthPx;
      canvas.height = heightPx;
      for (const [index, day] of days.entries()) {
        const step = `Day ${index + 1} of ${days.length}: ${formatDay(day, "en", "long")}`;
        report({ share: index / days.length, step });
        await breathe(signal);
        await drawSheet(await sheetOn(day), canvas);
        const frames = framesPerDay + (day === last ? restFrames : 0);
        for (let frame = 0; frame < frames; frame += 1) await writer.add(canvas);
      }
      report({ share: 1, step: "Writing the file" });
      await breathe(signal);
      const blob = await writer.finish();
      return { name: content.fileName(writer.kind, `to-${isoFromDay(last)}`, first), blob };
    } finally {
      writer.abort();
    }
  };
}
