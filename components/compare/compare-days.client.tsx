"use client";

import ChevronLeft from "lucide-react/icons/chevron-left";
import ChevronRight from "lucide-react/icons/chevron-right";
import { useMemo } from "react";
import { KIND_SERIES } from "@/components/timeline/axis/timeline-series";
import { StepDayLink } from "@/components/timeline/step-day-link.client";
import { TimelineChart } from "@/components/timeline/timeline-chart.client";
import { DayField } from "@/components/ui/days/day-field.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { addDays, type Day } from "@/lib/domain/day";
import { NO_KIND_COUNTS } from "@/lib/domain/kind-counts";
import { compareWords, workspaceWords } from "@/lib/messages/rooms";
import { valueText } from "@/lib/playback/value-text";
import { sceneOf } from "@/lib/scene/scene-of";
import { printView } from "@/lib/view/address/codec";
import { axisBounds } from "@/lib/view/text/link-context";
import type { CompareCommands } from "./compare-commands";
import type { Side } from "./use-side.client";

interface CompareDaysProps {
  readonly side: Side;
  /** Which of the two, in words. */
  readonly name: string;
  readonly ready: boolean;
  /** Where a day leads without scripts. */
  readonly hrefForDay: (day: Day) => string;
  readonly commands: CompareCommands;
}

/** A side's own time: the days before and after, a date to type, and its timeline. */
export function CompareDays({ side, name, ready, hrefForDay, commands }: CompareDaysProps) {
  const { id, view, plan, scene, timeline, axis } = side;
  const lang = useLang();
  const dock = useWords(workspaceWords).timeline;
  const { time } = useWords(compareWords);
  const words = useMemo(
    () => ({
      ...dock,
      slider: time.slider(name),
      windowEdge: time.windowEdge(name),
      rangeEdge: time.rangeEdge(name),
      wholeRange: time.wholeRange(name),
    }),
    [name, dock, time],
  );
  const days = plan.dayExtent;
  const { first, last } = axisBounds({ firstDay: days.from, lastDay: days.to });
  const hrefOf = (step: 1 | -1) => {
    const next = addDays(scene.day, step);
    return next < days.from || next > days.to ? null : hrefForDay(next);
  };
  return (
    <div className="compare-days" data-side={id}>
      <div dir="ltr" className="flex items-center gap-1 pb-1.5 print:hidden">
        <StepDayLink name={time.previous(name)} href={hrefOf(-1)} onStep={() => commands.stepDays(id, -1)}>
          <ChevronLeft aria-hidden size={20} />
        </StepDayLink>
        <DayField
          day={scene.day}
          limits={days}
          label={time.date(name)}
          onDay={(day) => commands.goToDay(id, day)}
          className="h-9 w-[9.25rem] rounded-md border border-rule-2 bg-paper px-2 text-sm text-ink pointer-coarse:h-11 [@media(scripting:none)]:hidden"
        />
        <StepDayLink name={time.next(name)} href={hrefOf(1)} onStep={() => commands.stepDays(id, 1)}>
          <ChevronRight aria-hidden size={20} />
        </StepDayLink>
        <a
          href={printView({ ...view, day: scene.day })}
          className="ms-auto inline-flex min-h-9 items-center text-sm underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
        >
          {time.open}
        </a>
      </div>
      <div className="h-[94px] print:hidden">
        <TimelineChart
          dayStore={side.shownDay}
          day={scene.day}
          span={view.span}
          axis={axis}
          limits={{ from: first, to: last }}
          dayLimits={days}
          series={KIND_SERIES[lang]}
          bars={timeline.bars}
          uncovered={timeline.uncovered}
          flags={[]}
          valueText={(day) =>
            valueText(day, view.span, ready ? sceneOf(plan, day).counts : scene.counts, lang)
          }
          countsAt={(day) => timeline.dayCounts.get(day) ?? NO_KIND_COUNTS}
          lang={lang}
          onDay={(day) => commands.goToDay(id, day)}
          onSpan={(span) => commands.showSpan(id, span)}
          onRange={(range) => commands.showRange(id, range)}
          onAxis={commands.showAxis}
          words={words}
        />
      </div>
    </div>
  );
}
