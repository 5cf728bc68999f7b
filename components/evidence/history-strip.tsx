import { barShapes } from "@/components/timeline/axis/bar-shapes";
import { HistogramBars } from "@/components/timeline/axis/histogram-bars";
import { KIND_SERIES } from "@/components/timeline/axis/timeline-series";
import { UncoveredHatch } from "@/components/timeline/axis/uncovered-hatch";
import { xPercent } from "@/components/timeline/axis/x-percent";
import { barsOf, barUnit, MOST_BARS } from "@/lib/collection/bars";
import type { Day } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
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
  readonly lang: Lang;
}

const MAX_LABELS = 6;
/** Arabic months are not shortened. */
const MAX_ARABIC_MONTHS = 4;

/** What happened over a stretch of time, by kind, drawn as in the dock of the map. */
export function HistoryStrip({ label, incidents, axis, uncovered, lang }: HistoryStripProps) {
  const { frame, place } = pagesWords.get(lang);
  const words = place.strip;
  const shown = incidents.filter(({ day }) => day >= axis.from && day <= axis.to);
  const unit = barUnit(axis, MOST_BARS);
  const { days, mask } = incidentMask(shown);
  const bars = barsOf(days, (slice) => mask.tally(slice), axis, MOST_BARS);
  const counts = mask.tally({ lo: 0, hi: shown.length });
  const maxLabels = lang === "ar" && unit !== "month" ? MAX_ARABIC_MONTHS : MAX_LABELS;
  const held = kindPhrases(counts, lang).join(`${frame.comma} `) || words.nothing;
  return (
    <figure className="mt-3">
      <figcaption className="mb-1 text-[13px] leading-5 text-ink-2">
        <strong className="font-semibold text-ink">{label}</strong>
        {words.caption(held, unit)}
      </figcaption>
      <div
        role="img"
        aria-label={words.image(
          label,
          formatDay(axis.from, lang, "long"),
          formatDay(axis.to, lang, "long"),
          held,
          KIND_LABELS[INCIDENT_KINDS[0]].many[lang],
        )}
        dir="ltr"
        className="relative h-20"
      >
        <div className="absolute inset-x-0 top-0 h-13 border-b border-rule-2">
          <HistogramBars shapes={barShapes(bars, axis, KIND_SERIES[lang])} series={KIND_SERIES[lang]} />
          <UncoveredHatch uncovered={uncovered} axis={axis} />
        </div>
        {ticks(axis, maxLabels, lang).map((tick) => (
          <span
            key={tick.day}
            className="numeral absolute top-13 border-s border-rule-2 ps-1 pt-0.5 text-xs leading-4 whitespace-nowrap text-ink-2"
            style={{ left: xPercent(tick.day, axis) }}
          >
            <bdi>{tick.label ?? ""}</bdi>
          </span>
        ))}
      </div>
    </figure>
  );
}
