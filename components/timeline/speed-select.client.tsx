"use client";

import { SPEEDS, type Speed } from "@/lib/view/view";
import type { DockWords } from "./axis/dock-words";

export function SpeedSelect(props: {
  readonly speed: Speed;
  readonly words: DockWords;
  readonly onSpeed: (speed: Speed) => void;
}) {
  return (
    <select
      aria-label={props.words.speedName}
      title={props.words.speedName}
      value={props.speed}
      className="numeral h-9 pointer-coarse:h-11 cursor-pointer appearance-none rounded-lg bg-paper-2 px-2.5 text-center text-[13px] text-ink hover:bg-paper-3"
      onChange={(event) => {
        const chosen = SPEEDS.find((speed) => String(speed) === event.target.value);
        if (chosen !== undefined) props.onSpeed(chosen);
      }}
    >
      {SPEEDS.map((speed) => (
        <option key={speed} value={speed}>
          {props.words.speed(speed)}
        </option>
      ))}
    </select>
  );
}
