"use client";

import type { ViewStore } from "@/components/state/view-store";
import { type Copied, useCopy } from "@/components/ui/use-copy.client";
import type { ShownDay } from "@/lib/playback/shown-day";
import { printView } from "@/lib/view/address/codec";

/** The link of the view as it is at this moment, from its path on, without the dataset version that it was opened with. */
export function linkNow(store: ViewStore, shownDay: ShownDay): string {
  return printView({ ...store.get(), day: shownDay.day(), ds: null });
}

/** Copies the absolute link of the view as it is at that moment; says for three seconds what became of it. */
export function useCopyLink(store: ViewStore, shownDay: ShownDay): readonly [Copied, () => void] {
  return useCopy(() => {
    store.flush();
    return new URL(linkNow(store, shownDay), window.location.origin).toString();
  });
}
