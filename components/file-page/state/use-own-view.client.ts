"use client";

import { useEffect } from "react";
import type { LinkStore } from "@/components/state/link-store";
import { useLinkStore } from "@/components/state/use-link-store.client";
import type { OwnTable } from "@/lib/files/table/own-table";
import { linkOfOwnView } from "@/lib/files/view/link-of-own-view";
import { ownHistoryMode } from "@/lib/files/view/own-history-mode";
import { fittingOwnLink, parseOwnLink } from "@/lib/files/view/own-link";
import type { OwnView } from "@/lib/files/view/own-view";
import { ownViewOfLink } from "@/lib/files/view/own-view-of-link";

/** The one owner of what is shown of a file. The address follows it, behind its `#`. */
export type OwnViewStore = LinkStore<OwnView>;

export function useOwnViewStore(first: OwnView, file: string, table: OwnTable): OwnViewStore {
  const store = useLinkStore(first, {
    print: (view) => fittingOwnLink(linkOfOwnView(file, table, view)).hash,
    modeOf: ownHistoryMode(table),
    read() {
      const asked = parseOwnLink(window.location.hash);
      return asked && ownViewOfLink(table, asked).view;
    },
  });
  useEffect(() => store.rewrite(), [store]);
  return store;
}
