import { memo } from "react";
import type { CoveragePeriod } from "@/lib/domain/coverage";
import { clampDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { TimelineWords } from "@/lib/messages/en/workspace/timeline";
import type { Axis } from "@/lib/playback/axis";
import { widthPercent, xPercent } from "./x-percent";

/** Stretches of the axis that were read unevenly, dotted beneath the ground; and in words what of it was not read at all. */
export const ThinCoverage = memo(function ThinCoverage(props: {
  readonly coverage: readonly CoveragePeriod[];
  readonly axis: Axis;
  readonly words: TimelineWords;
  readonly lang: Lang;
}) {
  const { axis, words, lang } = props;
  const seen = props.coverage.flatMap(({ level, from, to }) =>
    level === "covered" || to < axis.from || from > axis.to
      ? []
      : [{ level, from: clampDay(from, axis.from, axis.to), to: clampDay(to, axis.from, axis.to) }],
  );
  return seen.map(({ level, ...run }) => (
    <div
      key={run.from}
      className={
        level === "thin" ? "absolute top-full mt-0.5 border-t-2 border-dotted border-ink-2/60" : "absolute"
      }
      style={{ left: xPercent(run.from, axis), width: widthPercent(run, axis) }}
    >
      <span dir="auto" className="sr-only">
        {`${formatDay(run.from, lang, "long")} – ${formatDay(run.to, lang, "long")}: ${level === "thin" ? words.thin : words.unread}`}
      </span>
    </div>
  ));
});
