import { memo } from "react";
import type { Day } from "@/lib/domain/day";
import type { Axis } from "@/lib/playback/axis";
import { dayRuns } from "@/lib/playback/day-runs";

import { widthPercent, xPercent } from "./x-percent";

/** Days that the dataset does not cover, hatched on the ground; an empty day that it covers stays bare. */
export const UncoveredHatch = memo(function UncoveredHatch(props: {
  readonly uncovered: readonly Day[];
  readonly axis: Axis;
}) {
  const { axis } = props;
  return dayRuns(props.uncovered, axis).map((run) => (
    <div
      key={run.from}
      className="absolute bottom-0 h-2 bg-[repeating-linear-gradient(135deg,var(--rule-2)_0_1px,transparent_1px_4px)] opacity-70"
      style={{ left: xPercent(run.from, axis), width: widthPercent(run, axis) }}
    />
  ));
});
