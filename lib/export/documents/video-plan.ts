import { type Day, day } from "@/lib/domain/day";

/** Days a second of an exported film. */
export const VIDEO_SPEEDS = [1, 2, 4, 8] as const;
export type VideoSpeed = (typeof VIDEO_SPEEDS)[number];

/** Frames a second: a multiple of every speed, so that every day has equally many frames. */
export const VIDEO_FPS = 16;
/** The longest film that is made, in seconds: longer ones outgrow the memory of a browser. */
export const MAX_VIDEO_SECONDS = 180;
/** How long the last day is held, in seconds. */
const REST_SECONDS = 2;

export const VIDEO_SIZES = {
  "720": { widthPx: 1280, heightPx: 720, bitsPerSecond: 6_000_000 },
  "1080": { widthPx: 1920, heightPx: 1080, bitsPerSecond: 12_000_000 },
} as const;
export type VideoSize = keyof typeof VIDEO_SIZES;

/** The pictures of a film, one for each day, and how many frames each has. */
export interface VideoPlan {
  readonly type: "plan";
  readonly days: readonly Day[];
  readonly first: Day;
  readonly last: Day;
  readonly framesPerDay: number;
  readonly restFrames: number;
  readonly seconds: number;
}

interface VideoChoice {
  /** Both inclusive, `null` where the reader's entry is no day. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly speed: VideoSpeed;
}

/** Why a film cannot be made: a day is missing, the last is not after the first, or it outlasts {@link MAX_VIDEO_SECONDS}. */
type NoVideo =
  | { readonly type: "no-days" | "wrong-order" }
  | {
      readonly type: "too-long";
      readonly days: number;
      readonly speed: VideoSpeed;
      readonly seconds: number;
    };

/** What a film takes, or why it cannot be made. */
export function videoPlan({ first, last, speed }: VideoChoice): VideoPlan | NoVideo {
  if (first === null || last === null) return { type: "no-days" };
  if (last <= first) return { type: "wrong-order" };
  const count = last - first + 1;
  const seconds = count / speed + REST_SECONDS;
  if (seconds > MAX_VIDEO_SECONDS) return { type: "too-long", days: count, speed, seconds };
  return {
    type: "plan",
    days: Array.from({ length: count }, (_, index) => day(first + index)),
    first,
    last,
    framesPerDay: VIDEO_FPS / speed,
    restFrames: REST_SECONDS * VIDEO_FPS,
    seconds,
  };
}
