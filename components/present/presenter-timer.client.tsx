"use client";

import Pause from "lucide-react/icons/pause";
import Play from "lucide-react/icons/play";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import { IconButton } from "@/components/ui/icon-button";
import { useTalkTimer } from "./use-talk-timer.client";

/** How long the talk has run. */
export function PresenterTimer() {
  const { text, running, started, toggle, reset } = useTalkTimer();
  return (
    <div className="flex items-center gap-1.5">
      <span role="timer" aria-label="Time" className="numeral me-1 text-[1.75rem] leading-none font-semibold">
        {text}
      </span>
      <IconButton
        label={running ? "Pause timer" : "Start timer"}
        variant="outline"
        icon={running ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        onClick={toggle}
      />
      <IconButton
        label="Reset timer"
        variant="outline"
        disabled={!started}
        icon={<RotateCcw size={16} aria-hidden="true" />}
        onClick={reset}
      />
    </div>
  );
}
