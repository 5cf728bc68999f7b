import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import { useHydrated } from "@/components/ui/use-hydrated.client";
import { useWords } from "@/components/ui/words/use-words.client";
import type { IncidentId } from "@/lib/domain/incident";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Plan } from "@/lib/scene/scene";
import { DayGroup, type RenderRow } from "./day-group";
import { groupByDay } from "./group-by-day";
import { rowAfterKey } from "./list-keys";
import { isLong, listParts } from "./list-parts";
import { useListStretch } from "./use-list-stretch.client";

interface IncidentListProps {
  readonly plan: Plan;
  /** The incidents in view are `plan.entries.slice(lo, hi)`. */
  readonly lo: number;
  readonly hi: number;
  readonly selectedId: IncidentId | null;
  /** A link whose `data-row` is the incident's id. Keep its identity while days go by: the rows of a day are then rendered once. */
  readonly renderRow: RenderRow;
  /** The row that has the focus, for a highlight on the map. */
  readonly onPoint?: ((id: IncidentId | null) => void) | undefined;
  /** Shown where nothing is in view: what to do about it. */
  readonly empty: ReactNode;
}

const rowOf = (list: HTMLElement | null, id: IncidentId) =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);

/**
 * The incidents in view by day, newest first, as links. Once scripts run the list is one tab stop: arrows, Home and End move
 * between rows, Enter follows. Of a very long one only the days about those that can be seen are there.
 */
export function IncidentList(props: IncidentListProps) {
  const { plan, lo, hi, selectedId, renderRow, onPoint, empty } = props;
  const words = useWords(workspaceWords).panes;
  const list = useRef<HTMLDivElement>(null);
  const hydrated = useHydrated();
  const [roving, setRoving] = useState<IncidentId | null>(null);
  const indexOf = (id: IncidentId | null) =>
    id === null ? -1 : plan.entries.findIndex((entry) => entry.id === id);
  const inView = (index: number) => index >= lo && index < hi;
  const allGroups = useMemo(() => groupByDay(plan.entries), [plan.entries]);
  const groups = allGroups.filter((group) => group.lo >= lo && group.hi <= hi);
  const selected = indexOf(selectedId);
  // The latest is the first row.
  const stop = [indexOf(roving), selected].find(inView) ?? hi - 1;
  const long = hydrated && isLong(hi - lo);
  const stretch = useListStretch(list, long);
  const parts = listParts(groups, stretch, (group) =>
    [selected, stop].some((index) => index >= group.lo && index < group.hi),
  );

  useEffect(() => {
    if (selectedId !== null) rowOf(list.current, selectedId)?.scrollIntoView({ block: "nearest" });
  }, [selectedId]);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined;
    const index = plan.entries.findIndex((entry) => entry.id === id);
    const next = inView(index) ? rowAfterKey(event.key, hi - 1 - index, hi - lo) : null;
    const entry = next === null ? undefined : plan.entries[hi - 1 - next];
    if (!entry) return;
    event.preventDefault();
    event.stopPropagation();
    // Its row may not have been there.
    flushSync(() => setRoving(entry.id));
    rowOf(list.current, entry.id)?.focus();
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
      <h2 className="sr-only">{words.inView(hi - lo)}</h2>
      {groups.length === 0 && <div className="px-5 py-6">{empty}</div>}
      {parts.map((part) => {
        if (part.type === "gap") return <div key={`before ${part.first.day}`} style={{ height: part.px }} />;
        const { group } = part;
        const mine = (index: number) =>
          index >= group.lo && index < group.hi ? (plan.entries[index]?.id ?? null) : null;
        return (
          <DayGroup
            key={group.day}
            group={group}
            renderRow={renderRow}
            selectedId={mine(selected)}
            tabbable={hydrated ? mine(stop) : "all"}
          />
        );
      })}
    </div>
  );
}
