"use client";

import { FastForward, Repeat, Rewind } from "lucide-react";
import type { ReactNode } from "react";
import type { TimelineDockProps, WithWords } from "./axis/timeline-dock-props";

function ModeToggle(props: {
  readonly icon: ReactNode;
  readonly name: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={props.on}
      className="flex h-8 cursor-pointer items-center gap-1.5 rounded-md px-2 text-[13px] whitespace-nowrap text-ink-2 transition-colors hover:bg-paper-2 hover:text-ink aria-pressed:bg-paper-3 aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:h-11"
      onClick={() => props.onChange(!props.on)}
    >
      {props.icon}
      {props.name}
    </button>
  );
}

/** Loop, backwards, skip quiet days. */
export function PlaybackModes(props: TimelineDockProps & WithWords) {
  const { words } = props;
  return (
    <fieldset className="flex flex-wrap items-center gap-0.5">
      <legend className="sr-only">{words.modes}</legend>
      <ModeToggle
        icon={<Repeat aria-hidden size={15} />}
        name={words.loop}
        on={props.loop}
        onChange={props.onLoop}
      />
      <ModeToggle
        icon={<Rewind aria-hidden size={15} />}
        name={words.backwards}
        on={props.backwards}
        onChange={props.onBackwards}
      />
      <ModeToggle
        icon={<FastForward aria-hidden size={15} />}
        name={words.skip}
        on={props.skip}
        onChange={props.onSkip}
      />
    </fieldset>
  );
}
