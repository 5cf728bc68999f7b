"use client";

import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import { useEffect, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/ui/words/use-words.client";
import { deckWords } from "@/lib/messages/rooms";
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

/** How long the talk has run. */
export function PresenterTimer() {
  const { text, running, started, toggle, reset } = useTalkTimer();
  const words = useWords(deckWords).presenter.timer;
  return (
    <div className="flex items-center gap-1.5">
      <span
        role="timer"
        aria-label={words.name}
        className="numeral me-1 text-[1.75rem] leading-none font-semibold"
      >
        {text}
      </span>
      <IconButton
        label={running ? words.pause : words.start}
        variant="outline"
        icon={running ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        onClick={toggle}
      />
      <IconButton
        label={words.reset}
        variant="outline"
        disabled={!started}
        icon={<RotateCcw size={16} aria-hidden="true" />}
        onClick={reset}
      />
    </div>
  );
}

/** The timer of the presenter's window; outlives its reload. */
function useTalkTimer() {
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
