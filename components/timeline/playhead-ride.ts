import type { Course } from "@/lib/playback/advance";
import type { Axis } from "@/lib/playback/axis";
import { axisScale } from "@/lib/playback/axis";
import { clampedPath } from "@/lib/playback/clamped-path";

interface RideParts {
  readonly line: HTMLElement;
  readonly grip: HTMLElement;
  /** Spans the axis. */
  readonly chart: HTMLElement;
  readonly axis: Axis;
}

/** The playhead while it moves evenly by itself: an animation that the browser runs without the page. */
interface PlayheadRide {
  /** Sets it on that course, if it is not on it; `null` stops it. Whether the playhead moves by itself now. */
  follow(course: Course | null, parts: RideParts): boolean;
  stop(): void;
}

/** A course that is over sooner is not worth an animation. */
const LEAST_MS = 100;
/** What two measurements of the same course may differ by. */
const DRIFT_MS = 20;

interface Riding extends RideParts {
  readonly to: number;
  readonly endsMs: number;
  readonly animations: readonly Animation[];
}

export function playheadRide(): PlayheadRide {
  let riding: Riding | null = null;
  const stop = () => {
    for (const animation of riding?.animations ?? []) animation.cancel();
    riding = null;
  };
  return {
    stop,
    follow(course, parts) {
      if (!course) {
        stop();
        return false;
      }
      const endsMs = performance.now() + course.ms;
      if (riding && isSame(riding, parts, course.to, endsMs)) return true;
      stop();
      if (course.ms < LEAST_MS) return false;
      riding = { ...parts, to: course.to, endsMs, animations: ride(course, parts) };
      return true;
    },
  };
}

function isSame(riding: Riding, { line, grip, axis }: RideParts, to: number, endsMs: number): boolean {
  return (
    riding.line === line &&
    riding.grip === grip &&
    riding.axis.from === axis.from &&
    riding.axis.to === axis.to &&
    riding.to === to &&
    Math.abs(riding.endsMs - endsMs) < DRIFT_MS
  );
}

function ride(course: Course, { line, grip, chart, axis }: RideParts): Animation[] {
  const [width, half] = [chart.clientWidth, grip.offsetWidth / 2];
  const [from, to] = [course.from, course.to].map((day) => axisScale(axis).shareOf(day + 0.5) * width);
  if (from === undefined || to === undefined) return [];
  const move = (element: HTMLElement, keys: Keyframe[]) => {
    const animation = element.animate(keys, { duration: course.ms, fill: "forwards" });
    // From this frame on, as the day is, and not from whenever it is ready.
    animation.startTime = document.timeline.currentTime;
    return animation;
  };
  const at = (x: number) => ({ transform: `translateX(${x.toFixed(2)}px)` });
  return [
    move(line, [at(from - 1), at(to - 1)]),
    move(
      grip,
      clampedPath(from, to, half, Math.max(half, width - half)).map(({ share, x }) => ({
        ...at(x - half),
        offset: share,
      })),
    ),
  ];
}
