import type { Day } from "@/lib/domain/day";
import { createStore } from "@/lib/store/create-store";
import {
  anchored,
  type Course,
  clampPosition,
  courseAt,
  hold,
  type Pace,
  type Playback,
  playFrom,
  positionAt,
  release,
  restOfDayMs,
} from "./advance";

/** What a clock runs on. In a browser: `performance.now`, `requestAnimationFrame`, `cancelAnimationFrame`. */
export interface Scheduler {
  /** Milliseconds since any moment. */
  now(): number;
  /** Sooner than in `leastMs` no day begins: frames until then may be left out. */
  requestFrame(callback: () => void, leastMs: number): number;
  cancelFrame(handle: number): void;
}

export interface ClockSnapshot {
  readonly status: Playback["status"];
  /** A day number with a fraction. `day` is its whole part; towards the past, the next whole number. */
  readonly position: number;
  readonly day: Day;
  readonly speed: number;
  readonly loop: boolean;
}

/** The one owner of running time. A position may be a `Day` or have a fraction; it is moved into the bounds. */
export interface Clock {
  /** Plays from `position`, else from where it stands; from the other end where it stands at the end and does not loop. */
  play(position?: number): void;
  pause(): void;
  /** Goes to a position, and on playing if it was playing. */
  seek(position: number): void;
  /** Goes on from where it is in another way, without a jump but into the bounds. */
  setPace(change: Partial<Pace>): void;
  /** While the page is hidden no time passes and no frame is asked for. */
  setHidden(hidden: boolean): void;
  /** Calls the listener after each frame and command that changed something. Returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  snapshot(): ClockSnapshot;
  /** How it moves on by itself from this moment; `null` where it does not, or only by whole days. */
  course(): Course | null;
}

/** A paused clock at `position`, moved into the bounds. Asks for frames only while it plays and is not hidden. */
export function createClock(scheduler: Scheduler, position: number, initialPace: Pace): Clock {
  let pace = initialPace;
  let state: Playback = { status: "paused", position: clampPosition(position, pace.bounds) };
  let hidden = false;
  let frame: number | null = null;
  let lastMs = Number.NEGATIVE_INFINITY;

  // Days must not run backwards because a timer did.
  const now = () => {
    lastMs = Math.max(lastMs, scheduler.now());
    return lastMs;
  };
  const standing = () => positionAt(state, now(), pace);
  // What stands counts its day from its whole part, whichever way it was going.
  const resting = () => (pace.backwards ? standing().day : standing().position);
  const take = (): ClockSnapshot => {
    const moment = standing();
    return {
      status: state.status,
      position: moment.position,
      day: moment.day,
      speed: pace.speed,
      loop: pace.loop,
    };
  };
  const shown = createStore(take());

  const publish = () => {
    const moment = standing();
    if (state.status === "playing" && moment.done) state = { status: "ended", position: moment.position };
    const running = state.status === "playing" && !hidden;
    if (running && frame === null) {
      frame = scheduler.requestFrame(
        () => {
          frame = null;
          publish();
        },
        restOfDayMs(state, now(), pace),
      );
    } else if (!running && frame !== null) {
      scheduler.cancelFrame(frame);
      frame = null;
    }
    const next = take();
    if (!sameSnapshot(next, shown.get())) shown.set(next);
  };
  const become = (next: Playback) => {
    state = hidden ? hold(next, now()) : next;
    // What has been asked for may come too late now.
    if (frame !== null) scheduler.cancelFrame(frame);
    frame = null;
    publish();
  };

  return {
    play(wanted) {
      const from = clampPosition(wanted ?? standing().position, pace.bounds);
      const { bounds, backwards, loop } = pace;
      const [first, last] = backwards ? [bounds.to, bounds.from] : [bounds.from, bounds.to];
      const atEnd = wanted === undefined && !loop && (backwards ? from <= last : from >= last);
      become(playFrom(atEnd ? first : from, now()));
    },
    pause() {
      if (state.status === "playing") become({ status: "paused", position: resting() });
    },
    seek(wanted) {
      const to = clampPosition(wanted, pace.bounds);
      become(state.status === "playing" ? playFrom(to, now()) : { status: "paused", position: to });
    },
    setPace(change) {
      const turns = change.backwards !== undefined && change.backwards !== pace.backwards;
      const shownDay = standing().day;
      const kept = anchored(state, now(), pace);
      const from = turns && kept.status === "playing" ? { ...kept, from: shownDay } : kept;
      pace = { ...pace, ...change };
      if (from.status === "playing") become({ ...from, from: clampPosition(from.from, pace.bounds) });
      else become({ status: from.status, position: clampPosition(from.position, pace.bounds) });
    },
    setHidden(next) {
      if (next === hidden) return;
      hidden = next;
      become(hidden ? state : release(state, now()));
    },
    subscribe: shown.subscribe,
    snapshot: shown.get,
    course: () => (hidden ? null : courseAt(state, now(), pace)),
  };
}

function sameSnapshot(a: ClockSnapshot, b: ClockSnapshot): boolean {
  return (
    a.status === b.status &&
    a.day === b.day &&
    a.position === b.position &&
    a.speed === b.speed &&
    a.loop === b.loop
  );
}
