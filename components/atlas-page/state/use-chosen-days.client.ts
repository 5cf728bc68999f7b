"use client";

import { useEffect, useMemo, useState } from "react";
import { stretchText } from "@/lib/charts/time-slots";
import type { Day, DayExtent } from "@/lib/domain/day";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Scene } from "@/lib/scene/scene";
import { sceneBetween } from "@/lib/scene/scene-of";
import type { View } from "@/lib/view/view";
import type { DatasetWorkspace } from "./use-dataset-workspace.client";

interface Choice {
  /** The days that are shown alone. */
  readonly days: DayExtent;
  /** What the chart showed before, and shows on. */
  readonly stretch: { readonly first: Day; readonly last: Day };
  /** What time was then. */
  readonly before: Pick<View, "day" | "span" | "axis">;
  /** The scene of that moment, which stays until the days' own has been made. */
  readonly scene: Scene;
}

/**
 * Days of a chart that are shown alone on map and list, while the chart goes on counting the stretch that they were chosen in. It ends
 * with any other change of the days.
 */
export function useChosenDays({ look, scenes, commands, store, tellDone }: DatasetWorkspace, scene: Scene) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const { span, lang } = look;
  const words = workspaceWords.get(lang).atlas.charts;
  const textOf = ({ first, last }: Choice["stretch"]) => stretchText(first, last, lang);
  const isSet = choice !== null && span.type === "range" && span.start === choice.days.from;
  const isShown =
    choice !== null &&
    ((isSet && scene === choice.scene) ||
      (scene.first === choice.days.from && scene.last === choice.days.to));
  useEffect(() => {
    if (choice !== null && !isShown) setChoice(null);
  }, [choice, isShown]);
  const kept = isShown ? choice : null;
  const stretch = kept?.stretch ?? null;
  const { plan } = scenes;
  const counted = useMemo(
    () => (stretch ? sceneBetween(plan, stretch.last, stretch) : scene),
    [plan, stretch, scene],
  );

  function free() {
    if (!kept) return;
    commands.pause();
    commands.change(kept.before);
    tellDone(words.backTo(textOf(kept.stretch)));
  }

  return {
    /** The scene that the chart counts. */
    counted,
    /** Shown alone; `null` for none. */
    days: isSet ? (kept?.days ?? null) : null,
    free,
    /** Shows these days alone; where they are already, what was shown before. */
    toggle(days: DayExtent) {
      if (isSet && kept && kept.days.from === days.from && kept.days.to === days.to) return free();
      const { day, span: spanBefore, axis } = store.get();
      const whole = kept?.stretch ?? { first: scene.first, last: scene.last };
      setChoice({
        days,
        stretch: whole,
        before: kept?.before ?? { day, span: spanBefore, axis },
        scene,
      });
      commands.showRange({ start: days.from, day: days.to });
      tellDone(words.only(textOf({ first: days.from, last: days.to }), textOf(whole)));
    },
  };
}
