/** How long a talk has run. Times are milliseconds of one clock. */
export interface TalkTimer {
  /** Run before `sinceMs`. */
  readonly elapsedMs: number;
  /** `null` while it pauses. */
  readonly sinceMs: number | null;
}

export const STOPPED_TIMER: TalkTimer = { elapsedMs: 0, sinceMs: null };

export function elapsedAt({ elapsedMs, sinceMs }: TalkTimer, nowMs: number): number {
  return elapsedMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));
}

export function toggleTimer(timer: TalkTimer, nowMs: number): TalkTimer {
  return timer.sinceMs === null
    ? { ...timer, sinceMs: nowMs }
    : { elapsedMs: elapsedAt(timer, nowMs), sinceMs: null };
}

/** At nothing again; a running timer runs on from there. */
export function resetTimer(timer: TalkTimer, nowMs: number): TalkTimer {
  return { elapsedMs: 0, sinceMs: timer.sinceMs === null ? null : nowMs };
}

/** "0:07", "12:34", "1:02:03". */
export function timerText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, "0"));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(":")}` : parts.join(":").replace(/^0/, "");
}

/** A timer as it was kept across a reload; a stopped one where the text is not one. */
export function readTimer(text: string | null): TalkTimer {
  const [elapsed = "", since = ""] = (text ?? "").split(",");
  if (!/^\d{1,12}$/.test(elapsed) || !/^\d{0,15}$/.test(since)) return STOPPED_TIMER;
  return { elapsedMs: Number(elapsed), sinceMs: since === "" ? null : Number(since) };
}

export function printTimer({ elapsedMs, sinceMs }: TalkTimer): string {
  return `${Math.round(elapsedMs)},${sinceMs === null ? "" : Math.round(sinceMs)}`;
}
