"use client";

import { useEffect, useState } from "react";
import {
  elapsedAt,
  printTimer,
  readTimer,
  resetTimer,
  STOPPED_TIMER,
  type TalkTimer,
  timerText,
  toggleTimer,
} from "@/lib/story/talk-timer";

const KEPT_AS = "atlas-talk-timer";
const TICK_MS = 250;

interface TalkTimerControls {
  readonly text: string;
  readonly running: boolean;
  readonly started: boolean;
  toggle(): void;
  reset(): void;
}

/** The timer of the presenter's window; outlives its reload. */
export function useTalkTimer(): TalkTimerControls {
  const [timer, setTimer] = useState<TalkTimer>(STOPPED_TIMER);
  const [nowMs, setNowMs] = useState(0);
  const running = timer.sinceMs !== null;
  useEffect(() => {
    setTimer(readTimer(window.sessionStorage.getItem(KEPT_AS)));
    setNowMs(Date.now());
  }, []);
  useEffect(() => {
    if (!running) return;
    const tick = window.setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => window.clearInterval(tick);
  }, [running]);
  const become = (next: TalkTimer) => {
    setTimer(next);
    setNowMs(Date.now());
    window.sessionStorage.setItem(KEPT_AS, printTimer(next));
  };
  const elapsedMs = elapsedAt(timer, nowMs);
  return {
    text: timerText(elapsedMs),
    running,
    started: elapsedMs > 0 || running,
    toggle: () => become(toggleTimer(timer, Date.now())),
    reset: () => become(resetTimer(timer, Date.now())),
  };
}
