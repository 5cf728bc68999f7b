import { memo } from "react";
import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { BarShapes } from "./bar-shapes";
import { KIND_BAR_CLASS } from "./kind-bar-class";

/** The histogram in days and incidents; the browser stretches it to the size that there is. */
export const HistogramBars = memo(function HistogramBars(props: {
  readonly shapes: BarShapes;
  readonly kinds?: readonly IncidentKind[];
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
      {(props.kinds ?? INCIDENT_KINDS).map((kind) => (
        <path key={kind} d={paths[kind]} className={KIND_BAR_CLASS[kind]} />
      ))}
    </svg>
  );
});
