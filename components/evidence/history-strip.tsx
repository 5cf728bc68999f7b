import { barShapes } from "@/components/timeline/axis/bar-shapes";
import { HistogramBars } from "@/components/timeline/axis/histogram-bars";
import { KIND_SERIES } from "@/components/timeline/axis/timeline-series";
import { UncoveredHatch } from "@/components/timeline/axis/uncovered-hatch";
import { xPercent } from "@/components/timeline/axis/x-percent";
import { barsOf, barUnit, MOST_BARS } from "@/lib/collection/bars";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import type { Axis } from "@/lib/playback/axis";
import { kindPhrases } from "@/lib/playback/count-phrase";
import { ticks } from "@/lib/playback/ticks";
import { incidentMask } from "@/lib/scene/entry-index";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

interface HistoryStripProps {
  readonly label: string;
  readonly incidents: readonly Incident[];
  readonly axis: Axis;
  readonly uncovered: readonly Day[];
}

const MAX_LABELS = 6;
const UNIT_WORDS = { day: "a day", week: "a week", month: "a month" } as const;

/** What happened over a stretch of time, by kind, drawn as in the dock of the map. */
export function HistoryStrip({ label, incidents, axis, uncovered }: HistoryStripProps) {
  const shown = incidents.filter(({ day }) => day >= axis.from && day <= axis.to);
  const unit = barUnit(axis, MOST_BARS);
  const { days, mask } = incidentMask(shown);
  const bars = barsOf(days, (slice) => mask.tally(slice), axis, MOST_BARS);
  const counts = mask.tally({ lo: 0, hi: shown.length });
  const held = kindPhrases(counts, "en").join(", ") || "nothing in this dataset";
  return (
    <figure className="mt-3">
      <figcaption className="mb-1 text-[13px] leading-5 text-ink-2">
        <strong className="font-semibold text-ink">{label}</strong>: {held}. A bar for {UNIT_WORDS[unit]}.
      </figcaption>
      <div
        role="img"
        aria-label={`${label}, ${formatDay(axis.from, "en", "long")} to ${formatDay(axis.to, "en", "long")}: ${held}. ${KIND_LABELS[INCIDENT_KINDS[0]].many.en} lowest.`}
        className="relative h-20"
      >
        <div className="absolute inset-x-0 top-0 h-13 border-b border-rule-2">
          <HistogramBars shapes={barShapes(bars, axis, KIND_SERIES.en)} series={KIND_SERIES.en} />
          <UncoveredHatch uncovered={uncovered} axis={axis} />
        </div>
        {ticks(axis, MAX_LABELS, "en").map((tick) => (
          <span
            key={tick.day}
            className="numeral absolute top-13 border-s border-rule-2 ps-1 pt-0.5 text-xs leading-4 whitespace-nowrap text-ink-2"
            style={{ left: xPercent(tick.day, axis) }}
          >
            {tick.label ?? ""}
          </span>
        ))}
      </div>
    </figure>
  );
}
