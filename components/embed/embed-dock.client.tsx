"use client";

import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfDay } from "@/components/atlas-page/state/view-changes";
import { Transport } from "@/components/timeline/transport.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { day as dayOf } from "@/lib/domain/day";
import { workspaceWords } from "@/lib/messages/rooms";
import { axisShowing } from "@/lib/playback/axis";
import { valueText } from "@/lib/playback/value-text";
import { embedAddress } from "@/lib/view/address/embed-code";
import { CAMPAIGN } from "@/lib/view/default-view";

/** The time of a frame: a step back or on, play, and a slider over the days of its axis, or what of it shows the day. */
export function EmbedDock({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes, playing, commands } = workspace;
  const lang = useLang();
  const words = useWords(workspaceWords).timeline;
  const limits = workspace.bounds.days;
  const scene = useScene(scenes);
  const axis = axisShowing(look.axis ?? CAMPAIGN, scene.day, limits);
  return (
    <div className="flex items-center gap-3 border-t border-rule bg-paper px-2 py-1">
      <Transport
        words={words}
        day={scene.day}
        dayLimits={limits}
        playing={playing}
        hrefForDay={(to) => embedAddress(hrefOfDay(look, to)) ?? ""}
        onPlay={commands.play}
        onPause={commands.pause}
        item="incident"
        onStepItem={commands.stepItem}
        onStepDay={commands.stepDays}
      />
      <input
        type="range"
        dir="ltr"
        aria-label={words.slider}
        aria-valuetext={valueText(scene.day, look.span, scene.counts, lang)}
        min={axis.from}
        max={axis.to}
        value={scene.day}
        onChange={(event) => commands.goToDay(dayOf(event.target.valueAsNumber))}
        className="me-2 h-9 min-w-0 flex-1 cursor-pointer accent-accent pointer-coarse:h-11 [@media(scripting:none)]:hidden"
      />
    </div>
  );
}
