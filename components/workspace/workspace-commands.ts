import type { MomentCommands, MomentStore } from "@/components/state/moment-commands";
import { type Collection, spanSlice } from "@/lib/collection/collection";
import type { Mask } from "@/lib/collection/mask";
import { nextItem } from "@/lib/collection/steps";
import { day as toDay } from "@/lib/domain/day";
import type { Moment } from "@/lib/view/view";

/** What the keys and the timeline of every page with a map ask for. An item is an incident, or a row of a file. */
export interface WorkspaceCommands extends MomentCommands {
  /** Pauses, selects the next or previous visible item and goes to its day. */
  stepItem(direction: 1 | -1): void;
  /** The same, and the day stays where the item lies in the span. */
  stepNeighbour(direction: 1 | -1): void;
  deselect(): void;
}

/** The items of a page under its filters, and how its view selects one. */
export interface Items<S> extends Collection {
  readonly mask: Mask;
  /** Index of the item that is selected; `null` where none is. */
  indexOf(selected: S | null): number | null;
  selectionOf(index: number): S | null;
}

/** A view that can select an item. */
export interface ItemView<S> extends Moment {
  readonly selected: S | null;
}

interface ItemStore<S> extends MomentStore {
  get(): ItemView<S>;
  set(change: Partial<ItemView<S>>): void;
}

export function workspaceCommands<S>(
  time: MomentCommands,
  store: ItemStore<S>,
  items: Items<S>,
): WorkspaceCommands {
  const step = (direction: 1 | -1, staysAt: (index: number, view: ItemView<S>) => boolean) => {
    time.pause();
    const view = store.get();
    const start = { from: items.indexOf(view.selected), day: view.day };
    const next = nextItem(items.days, items.mask, start, direction);
    if (next === -1) return;
    const day = staysAt(next, view) ? view.day : toDay(items.days[next] ?? 0);
    store.set({ day, selected: items.selectionOf(next) });
  };
  return {
    ...time,
    stepItem: (direction) => step(direction, () => false),
    stepNeighbour: (direction) =>
      step(direction, (index, { day, span }) => {
        const { lo, hi } = spanSlice(items, day, span);
        return index >= lo && index < hi;
      }),
    deselect: () => store.set({ selected: null }),
  };
}
