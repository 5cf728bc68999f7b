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
  label: ({ said }) => said.video.label,
  action: ({ said }) => said.video.action,
  choices: () => ["speed", "filmSize", "theme"],
  Fields: FilmDays,
  about({ said: { video: words } }, entry) {
    const { widthPx, heightPx } = VIDEO_SIZES[entry.filmSize];
    const plan = planOf(entry);
    const length = plan.type === "plan" ? words.length(plan.days.length, Math.ceil(plan.seconds)) : null;
    return words.about(length, `${widthPx} × ${heightPx}`, MAX_VIDEO_SECONDS);
  },
  preview: () => "wide",
  async prepare({ said }, { filmSize }) {
    if ((await videoKind(filmSize)) === null) return said.video.noEncoder;
    await Promise.all([loadMuxers(), loadFonts()]);
    return null;
  },
  job(content, entry) {
    const {
      playback,
      said: { video: words },
    } = content;
    const plan = planOf(entry);
    switch (plan.type) {
      case "no-days":
        return words.bothDays;
      case "wrong-order":
        return words.order;
      case "too-long":
        return words.tooLong(plan.days, plan.speed, Math.ceil(plan.seconds), MAX_VIDEO_SECONDS);
      case "plan":
        return playback ? filmJob(content, playback, plan, entry) : words.ofStory;
    }
  },
};

function planOf({ first, last, speed }: ExportEntry): ReturnType<typeof videoPlan> {
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
    report({ share: 0, step: content.said.video.starting });
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
        const step = content.said.video.day(index + 1, days.length, formatDay(day, content.lang, "long"));
        report({ share: index / days.length, step });
        await breathe(signal);
        await drawSheet(await sheetOn(day), canvas);
        const frames = framesPerDay + (day === last ? restFrames : 0);
        for (let frame = 0; frame < frames; frame += 1) await writer.add(canvas);
      }
      report({ share: 1, step: content.said.video.writing });
      await breathe(signal);
      const blob = await writer.finish();
      return { name: content.fileName(writer.kind, `to-${isoFromDay(last)}`, first), blob };
    } finally {
      writer.abort();
    }
  };
}
