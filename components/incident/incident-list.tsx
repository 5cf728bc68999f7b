import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import type { ClockZone } from "@/lib/domain/clock-time";
import type { IncidentId } from "@/lib/domain/incident";
import type { Plan, PlanEntry } from "@/lib/scene/scene";
import { DayGroup } from "./day-group";
import { groupByDay } from "./group-by-day";
import { rowAfterKey } from "./list-keys";

export interface IncidentListProps {
  readonly plan: Plan;
  /** The incidents in view are `plan.entries.slice(lo, hi)`. */
  readonly lo: number;
  readonly hi: number;
  readonly selectedId: IncidentId | null;
  readonly lang: "en" | "ar";
  readonly clock?: ClockZone | undefined;
  /** Keep its identity, and that of the callbacks, while days go by: the rows of a day are then rendered once. */
  readonly hrefOf: (incident: Pick<PlanEntry, "id" | "day">) => string;
  readonly onSelect?: ((id: IncidentId) => void) | undefined;
  /** The row under the pointer or the focus, for a highlight on the map. */
  readonly onPoint?: ((id: IncidentId | null) => void) | undefined;
  /** Shown where nothing is in view: what to do about it. */
  readonly empty: ReactNode;
}

const rowsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>("[data-row]")];

/**
 * The incidents in view by day, newest first, as links. Once scripts run the list is one tab stop: arrows, Home and End move
 * between rows, Enter follows.
 */
export function IncidentList(props: IncidentListProps) {
  const { plan, lo, hi, selectedId, lang, hrefOf, onSelect, onPoint, empty } = props;
  const list = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const [roving, setRoving] = useState<IncidentId | null>(null);
  const allGroups = useMemo(() => groupByDay(plan.entries), [plan.entries]);
  const groups = allGroups.filter((group) => group.lo >= lo && group.hi <= hi);
  const holds = (id: IncidentId) => groups.some(({ entries }) => entries.some((entry) => entry.id === id));
  const stop =
    [roving, selectedId].find((id) => id !== null && holds(id)) ?? groups[0]?.entries[0]?.id ?? null;

  useEffect(() => {
    if (selectedId === null || !list.current) return;
    const row = list.current.querySelector(`[data-row="${CSS.escape(selectedId)}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [selectedId]);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const rows = rowsOf(event.currentTarget);
    const index = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
    const next = rowAfterKey(event.key, index, rows.length);
    if (index < 0 || next === null) return;
    event.preventDefault();
    event.stopPropagation();
    rows[next]?.focus();
  }

  function follow(event: FocusEvent<HTMLDivElement>) {
    const id = event.target.getAttribute("data-row");
    const entry = plan.entries.find((candidate) => candidate.id === id);
    if (!entry) return;
    setRoving(entry.id);
    onPoint?.(entry.id);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the links inside
    <div ref={list} onKeyDown={move} onFocus={follow} onBlur={() => onPoint?.(null)} className="pb-6">
      <h2 className="sr-only">Incidents in view: {hi - lo}</h2>
      {groups.length === 0 && <div className="px-5 py-6">{empty}</div>}
      {groups.map((group) => {
        const mine = (id: IncidentId | null) => (group.entries.some((entry) => entry.id === id) ? id : null);
        return (
          <DayGroup
            key={group.day}
            group={group}
            plan={plan}
            lang={lang}
            clock={props.clock}
            hrefOf={hrefOf}
            selectedId={mine(selectedId)}
            tabbable={hydrated ? mine(stop) : "all"}
            onSelect={onSelect}
            onPoint={onPoint}
          />
        );
      })}
    </div>
  );
}
