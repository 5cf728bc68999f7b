import { memo } from "react";
import type { ClockZone } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import type { Plan, PlanEntry } from "@/lib/scene/scene";
import type { DayEntries } from "./group-by-day";
import { IncidentRow } from "./incident-row";
import { groupPx } from "./list-parts";
import { placeTag } from "./place-tag";

export interface DayGroupProps {
  readonly group: DayEntries;
  readonly plan: Plan;
  readonly lang: "en" | "ar";
  readonly clock?: ClockZone | undefined;
  readonly hrefOf: (incident: Pick<PlanEntry, "id" | "day">) => string;
  /** Only where it lies in this group, so that the other groups need no new render. */
  readonly selectedId: IncidentId | null;
  /** `"all"` before scripts run; else the one row in the tab order, where it lies in this group. */
  readonly tabbable: IncidentId | "all" | null;
  readonly onSelect?: ((id: IncidentId) => void) | undefined;
  readonly onPoint?: ((id: IncidentId | null) => void) | undefined;
}

export const DayGroup = memo(function DayGroup(props: DayGroupProps) {
  const { group, plan, lang, hrefOf, selectedId, tabbable, onSelect, onPoint } = props;
  const { day, entries } = group;
  return (
    <section
      aria-label={formatDay(day, "en", "full")}
      className="[content-visibility:auto] print:[content-visibility:visible]"
      style={{ containIntrinsicSize: `auto ${groupPx(group)}px` }}
    >
      <h3 className="sticky top-0 z-10 flex items-baseline justify-between border-y border-rule bg-paper px-5 py-1 text-[13px] desk-short:py-0.5 leading-5 font-semibold text-ink">
        <span>{formatDay(day, "en", "full")}</span>
        <span className="numeral font-normal text-ink-2">{entries.length}</span>
      </h3>
      <ul className="divide-y divide-rule">
        {entries.map((entry) => (
          <li key={entry.id}>
            <IncidentRow
              entry={entry}
              tag={placeTag(plan, entry)}
              lang={lang}
              clock={props.clock}
              href={hrefOf(entry)}
              selected={entry.id === selectedId}
              tabbable={tabbable === "all" || tabbable === entry.id}
              onSelect={onSelect}
              onPoint={onPoint}
            />
          </li>
        ))}
      </ul>
    </section>
  );
});
