"use client";

import { useEffect, useMemo, useState } from "react";
import type { MomentCommands } from "@/components/state/moment-commands";
import { useWords } from "@/components/ui/words/use-words.client";
import { stretchText } from "@/lib/charts/time-slots";
import type { DayExtent } from "@/lib/domain/day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { panelsWords } from "@/lib/messages/rooms";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { Moment } from "@/lib/view/view";

interface Choice {
  /** The days that are shown alone. */
  readonly days: DayExtent;
  /** What the chart showed before, and shows on. */
  readonly stretch: DayInterval;
  /** What time was then. */
  readonly before: Pick<Moment, "day" | "span" | "axis">;
  /** The days of that moment, which stay until the days' own items have been made. */
  readonly at: DayInterval;
}

interface ChoosingInput<S extends DayInterval> {
  readonly look: Pick<Moment, "span">;
  readonly store: { get(): Moment };
  readonly commands: Pick<MomentCommands, "pause" | "change" | "showRange">;
  readonly lang: Lang;
  readonly tellDone: (sentence: string) => void;
  /** The items of a stretch; keep it the same function while they are the same. */
  readonly between: (stretch: DayInterval) => S;
}

const same = (a: DayInterval, b: DayInterval) => a.first === b.first && a.last === b.last;

/**
 * Days of a chart that are shown alone on map and list, while the chart goes on counting the stretch that they were chosen in. It ends
 * with any other change of the days. `shown`: the items in view.
 */
export function useChosenDays<S extends DayInterval>(
  { look: { span }, store, commands, lang, tellDone, between }: ChoosingInput<S>,
  shown: S,
) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const words = useWords(panelsWords).charts;
  const textOf = ({ first, last }: DayInterval) => stretchText(first, last, lang);
  const isSet = choice !== null && span.type === "range" && span.start === choice.days.from;
  const isShown =
    choice !== null &&
    ((isSet && same(shown, choice.at)) ||
      (shown.first === choice.days.from && shown.last === choice.days.to));
  useEffect(() => {
    if (choice !== null && !isShown) setChoice(null);
  }, [choice, isShown]);
  const kept = isShown ? choice : null;
  const stretch = kept?.stretch ?? null;
  const counted = useMemo(() => (stretch ? between(stretch) : shown), [between, stretch, shown]);

  function free() {
    if (!kept) return;
    commands.pause();
    commands.change(kept.before);
    tellDone(words.backTo(textOf(kept.stretch)));
  }

  return {
    /** The items that the chart counts. */
    counted,
    /** Shown alone; `null` for none. */
    days: isSet ? (kept?.days ?? null) : null,
    free,
    /** Shows these days alone; where they are already, what was shown before. */
    toggle(days: DayExtent) {
      if (isSet && kept && kept.days.from === days.from && kept.days.to === days.to) return free();
      const { day, span: spanBefore, axis } = store.get();
      const at = { first: shown.first, last: shown.last };
      const whole = kept?.stretch ?? at;
      setChoice({ days, stretch: whole, before: kept?.before ?? { day, span: spanBefore, axis }, at });
      commands.showRange({ start: days.from, day: days.to });
      tellDone(words.only(textOf({ first: days.from, last: days.to }), textOf(whole)));
    },
  };
}
