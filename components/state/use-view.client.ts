"use client";

import { parseView, printView } from "@/lib/view/address/codec";
import { historyMode } from "@/lib/view/address/history-mode";
import { keepEndOfRelease } from "@/lib/view/address/keep-end-of-release";
import type { LinkContext } from "@/lib/view/text/link-context";
import type { View } from "@/lib/view/view";
import type { AddressBar } from "./link-store";
import { useLinkStore } from "./use-link-store.client";
import type { ViewStore } from "./view-store";

/** The store of the view, begun with what the server read from the link. `context`: what links are read with once it is here. */
export function useViewStore(initial: View, context: LinkContext | null, addressBar?: AddressBar): ViewStore {
  const read = () => {
    const { pathname, search } = window.location;
    if (!context) return null;
    // A page is in one language: an address that names none means that of the page.
    return { ...keepEndOfRelease(parseView(pathname, search, context).view), lang: initial.lang };
  };
  return useLinkStore(initial, { print: printView, modeOf: historyMode, read }, addressBar);
}
