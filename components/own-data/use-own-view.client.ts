"use client";

import { useEffect } from "react";
import type { LinkStore } from "@/components/state/link-store";
import { useLinkStore } from "@/components/state/use-link-store.client";
import { linkOfOwnView } from "@/lib/own-data/link-of-own-view";
import { ownHistoryMode } from "@/lib/own-data/own-history-mode";
import { fittingOwnLink, parseOwnLink } from "@/lib/own-data/own-link";
import type { OwnTable } from "@/lib/own-data/own-table";
import type { OwnView } from "@/lib/own-data/own-view";
import { ownViewOfLink } from "@/lib/own-data/own-view-of-link";

/** The one owner of what is shown of a file. The address follows it, behind its `#`. */
export type OwnViewStore = LinkStore<OwnView>;

export function useOwnViewStore(first: OwnView, file: string, table: OwnTable): OwnViewStore {
  const store = useLinkStore(first, {
    print: (view) => fittingOwnLink(linkOfOwnView(file, table, view)).hash,
    modeOf: ownHistoryMode,
    read() {
      const asked = parseOwnLink(window.location.hash);
      return asked && ownViewOfLink(table, asked).view;
    },
  });
  useEffect(() => store.rewrite(), [store]);
  return store;
}
