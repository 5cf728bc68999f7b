"use client";

import {
  type FocusEvent,
  type KeyboardEvent,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { LiveLadder } from "@/components/ladder/live-ladder";
import { rowAfterKey } from "@/components/list/list-keys";
import { useScene } from "@/components/workspace/use-scenes.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { type Rung, rungDays } from "@/lib/ladder/ladder";
import { ladderOf } from "@/lib/ladder/ladder-of";
import { printView } from "@/lib/view/address/codec";
import type { DatasetWorkspace } from "./use-dataset-workspace.client";
import { hrefOfIncident } from "./view-changes";

/** The ladder of what a view shows and what it does; arrows, Home and End move between rungs. `box`: what they are in. */
export function useLadder(
  { look, scenes, commands }: DatasetWorkspace,
  whole: Dataset,
  onPoint: LiveLadder["onPoint"],
) {
  const { span, filters, known, selected } = look;
  const scene = useDeferredValue(useScene(scenes));
  const { day } = scene;
  const ladder = useMemo(
    () => ladderOf(whole, { day, span, filters, known }),
    [whole, day, span, filters, known],
  );
  const { rungs } = ladder;
  const box = useRef<HTMLDivElement>(null);
  const [roving, setRoving] = useState<string | null>(null);
  const marked = rungs.find(({ incidents, folded }) =>
    [...incidents, ...folded].some(({ id }) => selected?.type === "incident" && id === selected.id),
  )?.id;
  const stop = rungs.find(({ id }) => id === roving)?.id ?? marked ?? rungs[0]?.id;
  useEffect(() => {
    if (marked !== undefined)
      mainLink(box.current, marked)?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [marked]);
  const live: LiveLadder = {
    hrefOf: (incident) => hrefOfIncident(look, incident),
    onIncident: commands.selectIncident,
    onDays: (rung) => commands.change(rungDays(rung)),
    onPoint,
    selected: marked,
    stop,
  };
  return {
    scene,
    ladder,
    live,
    mapHref: (rung: Rung) => printView({ ...look, ...rungDays(rung) }),
    box,
    onFocus: ({ target }: FocusEvent) => setRoving(target.closest("li")?.id ?? null),
    onKeyDown(event: KeyboardEvent) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = rowAfterKey(
        event.key,
        rungs.findIndex(({ id }) => id === stop),
        rungs.length,
      );
      const id = next === null ? undefined : rungs[next]?.id;
      if (id === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      mainLink(box.current, id)?.focus();
    },
  };
}

function mainLink(box: HTMLElement | null, id: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-rung="${CSS.escape(id)}"]`) ?? null;
}
