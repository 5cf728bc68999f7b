import { VIDEO_SPEEDS, type VideoChoice, type VideoSize, type VideoSpeed } from "@/lib/export/video-plan";
import { typedDate } from "@/lib/view/typed-date";

/** `undefined` until the browser has said; `null` where it makes no films. */
export type VideoKindState = "mp4" | "webm" | null | undefined;

/** A film as the reader has entered it. */
export interface VideoEntry {
  /** As typed, or empty. */
  readonly first: string;
  readonly last: string;
  readonly speed: `${VideoSpeed}`;
  readonly size: VideoSize;
}

export function videoChoice({ first, last, speed }: VideoEntry): VideoChoice {
  return {
    first: typedDate(first)?.day ?? null,
    last: typedDate(last)?.day ?? null,
    speed: VIDEO_SPEEDS.find((known) => String(known) === speed) ?? 1,
  };
}

export const NO_VIDEO =
  "This browser cannot make films: it lacks WebCodecs. A recent Chrome, Edge, Firefox or Safari can.";
