"use client";

import type { LinkStore } from "@/components/state/link-store";
import { type Running, useClock } from "@/components/state/use-clock.client";
import { useLook } from "@/components/state/use-link-store.client";
import type { Look } from "@/components/state/view-store";
import type { Axis } from "@/lib/playback/axis";
import type { Moment } from "@/lib/view/view";

/** Two of the three owners of a page with a map, a timeline and a list: its view and its clock. */
export interface Workspace<V extends Moment> extends Running {
  readonly store: LinkStore<V>;
  /** The view but for its day, which is {@link Running.shownDay}. */
  readonly look: Look<V>;
}

/** `whole`: the time axis that `null` stands for. */
export function useWorkspace<V extends Moment>(store: LinkStore<V>, whole: Axis): Workspace<V> {
  return { store, look: useLook(store), ...useClock(store, whole) };
}

/** What is on the screen at this moment, as a view. */
export function viewNow<V extends Moment>({ store, shownDay }: Pick<Workspace<V>, "store" | "shownDay">): V {
  return { ...store.get(), day: shownDay.day() };
}
