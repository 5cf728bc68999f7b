import { memo } from "react";
import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import type { BarShapes } from "./bar-shapes";

const FILL: Record<IncidentKind, string> = {
  attack: "fill-attack",
  "us-strike": "fill-us-strike",
  interception: "fill-interception",
  other: "fill-other",
};

// U.S. strikes are few and what people look for: they fade less.
const FADED: Record<IncidentKind, string> = {
  attack: "opacity-40",
  "us-strike": "opacity-65",
  interception: "opacity-40",
  other: "opacity-40",
};

/** The histogram in days and incidents; the browser stretches it to the size that there is. */
export const HistogramBars = memo(function HistogramBars(props: {
  readonly shapes: BarShapes;
  readonly faded: boolean;
}) {
  const { width, height, paths } = props.shapes;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      {INCIDENT_KINDS.map((kind) => (
        <path
          key={kind}
          d={paths[kind]}
          className={props.faded ? `${FILL[kind]} ${FADED[kind]}` : FILL[kind]}
        />
      ))}
    </svg>
  );
});
