import { memo, type ReactNode } from "react";
import { useLang } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlanEntry } from "@/lib/scene/scene";
import type { DayEntries } from "./group-by-day";
import { groupPx } from "./list-parts";

interface RowState {
  readonly selected: boolean;
  /** Whether the row is in the tab order. */
  readonly tabbable: boolean;
}

export type RenderRow = (entry: PlanEntry, state: RowState) => ReactNode;

interface DayGroupProps {
  readonly group: DayEntries;
  readonly renderRow: RenderRow;
  /** Only where it lies in this group, so that the other groups need no new render. */
  readonly selectedId: IncidentId | null;
  /** `"all"` before scripts run; else the one row in the tab order, where it lies in this group. */
  readonly tabbable: IncidentId | "all" | null;
}

export const DayGroup = memo(function DayGroup({ group, renderRow, selectedId, tabbable }: DayGroupProps) {
  const { day, entries } = group;
  const title = formatDay(day, useLang(), "full");
  return (
    <section
      aria-label={title}
      className="[content-visibility:auto] print:[content-visibility:visible]"
      style={{ containIntrinsicSize: `auto ${groupPx(group)}px` }}
    >
      <h3 className="sticky top-0 z-10 flex items-baseline justify-between border-y border-rule bg-paper px-5 py-1 text-[13px] desk-short:py-0.5 leading-5 font-semibold text-ink">
        <span>{title}</span>
        <span className="numeral font-normal text-ink-2">{entries.length}</span>
      </h3>
      <ul className="divide-y divide-rule">
        {entries.map((entry) => (
          <li key={entry.id}>
            {renderRow(entry, {
              selected: entry.id === selectedId,
              tabbable: tabbable === "all" || tabbable === entry.id,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
});
