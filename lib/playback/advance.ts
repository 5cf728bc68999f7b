import { type Day, day } from "@/lib/domain/day";
import type { Axis } from "./axis";
import { type Track, trackOf } from "./track";

/**
 * A position is a day number with a fraction: 19647.5 is the middle of the time given to day 19647; towards the past, of that
 * given to day 19648. All times are milliseconds of one clock that never goes back.
 */
export type Playback =
  | { readonly status: "paused"; readonly position: number }
  | { readonly status: "ended"; readonly position: number }
  | {
      readonly status: "playing";
      /** Position at `startedAtMs`. */
      readonly from: number;
      readonly startedAtMs: number;
      /** Since when time does not count, as the page is hidden; `null` while it counts. */
      readonly heldAtMs: number | null;
    };

/** What playing goes by. */
export interface Pace {
  /** First and last day played, both inclusive. */
  readonly bounds: Axis;
  /** Days a second. */
  readonly speed: number;
  readonly loop: boolean;
  /** For reduced motion: whole days, at most one a second. */
  readonly stepwise: boolean;
  /** Towards the past: the same in a mirror, so that each day has its time there, too. */
  readonly backwards: boolean;
  /** Stretches of days that are jumped, ascending and apart; see `trackOf`. */
  readonly quiet: readonly Axis[];
}

interface PlaybackMoment {
  readonly position: number;
  readonly day: Day;
  /** Whether it has come to its last day and is not to go round again. */
  readonly done: boolean;
}

/** An even motion from where playback stands: it comes to `to` in `ms`. */
export interface Course {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
}

/** Fastest pace in days a second where motion is to be reduced. */
const STEPWISE_SPEED = 1;

/**
 * Where playback stands at a time. Depends on elapsed time alone, so that a day arrives at the same moment at any frame
 * rate. It ends on arrival at the last day; a loop gives that day its time, too, before it goes round.
 */
export function positionAt(state: Playback, nowMs: number, pace: Pace): PlaybackMoment {
  if (pace.backwards && state.status === "playing") {
    const ahead = positionAt(mirroredState(state), nowMs, mirroredPace(pace));
    return { position: 0 - ahead.position, day: day(0 - ahead.day), done: ahead.done };
  }
  const { bounds, loop, stepwise } = pace;
  const exact = exactPosition(state, nowMs, pace);
  const within = clampPosition(exact, bounds);
  const position = stepwise && state.status === "playing" ? Math.floor(within) : within;
  const done = state.status === "ended" || (state.status === "playing" && !loop && exact >= bounds.to);
  return {
    position: done ? clampPosition(position, bounds) : position,
    day: day(Math.floor(position)),
    done,
  };
}

/**
 * How playback moves on until the next jump, the end, or a change of state or pace; `null` where it stands, time does not
 * count, or it goes by whole days.
 */
export function courseAt(state: Playback, nowMs: number, pace: Pace): Course | null {
  if (state.status !== "playing" || state.heldAtMs !== null || pace.stepwise) return null;
  if (pace.backwards) {
    const ahead = courseAt(mirroredState(state), nowMs, mirroredPace(pace));
    return ahead && { from: 0 - ahead.from, to: 0 - ahead.to, ms: ahead.ms };
  }
  const track = trackOf(pace.bounds, pace.quiet);
  const along = alongTrack(state, nowMs, pace, track);
  const end = pace.loop ? track.evenTo(along) : Math.min(track.evenTo(along), track.length - 1);
  if (end <= along) return null;
  const from = track.position(along);
  return { from, to: from + end - along, ms: ((end - along) * 1000) / pace.speed };
}

/** How long the day of this moment goes on, ms; 0 where that is not known. */
export function restOfDayMs(state: Playback, nowMs: number, pace: Pace): number {
  const course = courseAt(state, nowMs, pace);
  if (!course) return 0;
  const { from, to, ms } = course;
  const end = to > from ? Math.min(to, Math.floor(from) + 1) : Math.max(to, Math.ceil(from) - 1);
  return ms * ((end - from) / (to - from));
}

/** Towards the future alone. */
function exactPosition(state: Playback, nowMs: number, pace: Pace): number {
  if (state.status !== "playing") return state.position;
  const track = trackOf(pace.bounds, pace.quiet);
  return track.position(alongTrack(state, nowMs, pace, track));
}

type Playing = Extract<Playback, { status: "playing" }>;

function alongTrack(state: Playing, nowMs: number, pace: Pace, track: Track): number {
  const { speed, stepwise, loop } = pace;
  const elapsedMs = Math.max(0, (state.heldAtMs ?? nowMs) - state.startedAtMs);
  const daysASecond = stepwise ? Math.min(speed, STEPWISE_SPEED) : speed;
  const start = track.at(state.from);
  const along = start + (elapsedMs * daysASecond) / 1000;
  return loop ? along % track.length : Math.min(along, Math.max(start, track.length - 1));
}

function mirroredState<T extends Playing>(state: T): T {
  return { ...state, from: 0 - state.from };
}

function mirroredAxis({ from, to }: Axis): Axis {
  return { from: day(0 - to), to: day(0 - from) };
}

function mirroredPace(pace: Pace): Pace {
  const quiet = pace.quiet.map(mirroredAxis).reverse();
  return { ...pace, bounds: mirroredAxis(pace.bounds), quiet, backwards: false };
}

/** The position moved into the time that is given to the days of `bounds`; beyond its end: on arrival at the last. */
export function clampPosition(position: number, { from, to }: Axis): number {
  if (!(position >= from)) return from; // not a number, too
  return position < to + 1 ? position : to;
}

/** Playing from a position on. */
export function playFrom(position: number, nowMs: number): Playback {
  return { status: "playing", from: position, startedAtMs: nowMs, heldAtMs: null };
}

/**
 * The same state counted from now on, so that the pace may change without a jump: to be called with the old pace. Keeps
 * the part of a day that has passed even where it is not shown.
 */
export function anchored(state: Playback, nowMs: number, pace: Pace): Playback {
  if (state.status !== "playing") return state;
  const from = pace.backwards
    ? 0 - exactPosition(mirroredState(state), nowMs, mirroredPace(pace))
    : exactPosition(state, nowMs, pace);
  return { ...state, from, startedAtMs: nowMs, heldAtMs: state.heldAtMs === null ? null : nowMs };
}

/** Time stops counting, as the page is hidden. */
export function hold(state: Playback, nowMs: number): Playback {
  return state.status === "playing" && state.heldAtMs === null ? { ...state, heldAtMs: nowMs } : state;
}

/** Time counts again, and what passed since `hold` does not. */
export function release(state: Playback, nowMs: number): Playback {
  if (state.status !== "playing" || state.heldAtMs === null) return state;
  const heldMs = Math.max(0, nowMs - state.heldAtMs);
  return { ...state, startedAtMs: state.startedAtMs + heldMs, heldAtMs: null };
}
