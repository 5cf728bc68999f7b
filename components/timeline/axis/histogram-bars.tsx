import { memo } from "react";
import type { BarShapes } from "./bar-shapes";
import type { TimelineSeries } from "./timeline-series";

/** The histogram in days and incidents; the browser stretches it to the size that there is. */
export const HistogramBars = memo(function HistogramBars(props: {
  readonly shapes: BarShapes;
  readonly series: readonly TimelineSeries[];
  readonly onlyConspicuous?: boolean;
  readonly className?: string;
}) {
  const { width, height, paths } = props.shapes;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className={`absolute inset-0 size-full ${props.className ?? ""}`}
    >
      {props.series.map(
        ({ key, className, isConspicuous }, index) =>
          (isConspicuous || !props.onlyConspicuous) && (
            <path key={key} d={paths[index]} className={className} />
          ),
      )}
    </svg>
  );
});
