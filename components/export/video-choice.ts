import { dayFromIso } from "@/lib/domain/day";
import { VIDEO_SPEEDS, type VideoChoice, type VideoSize, type VideoSpeed } from "@/lib/export/video-plan";

/** `undefined` until the browser has said; `null` where it makes no films. */
export type VideoKindState = "mp4" | "webm" | null | undefined;

/** A film as the reader has entered it. */
export interface VideoEntry {
  /** As the field has it, `YYYY-MM-DD` or empty. */
  readonly first: string;
  readonly last: string;
  readonly speed: `${VideoSpeed}`;
  readonly size: VideoSize;
}

export function videoChoice({ first, last, speed }: VideoEntry): VideoChoice {
  return {
    first: dayFromIso(first),
    last: dayFromIso(last),
    speed: VIDEO_SPEEDS.find((known) => String(known) === speed) ?? 1,
  };
}

export const NO_VIDEO =
  "This browser cannot make films: it lacks WebCodecs. A recent Chrome, Edge, Firefox or Safari can.";
