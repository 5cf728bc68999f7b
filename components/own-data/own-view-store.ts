import { browserAddressBar } from "@/components/state/browser-address-bar";
import { createLinkStore, type LinkStore } from "@/components/state/link-store";
import { linkOfOwnView } from "@/lib/own-data/link-of-own-view";
import { ownHistoryMode } from "@/lib/own-data/own-history-mode";
import { fittingOwnLink, parseOwnLink } from "@/lib/own-data/own-link";
import type { OwnTable } from "@/lib/own-data/own-table";
import { type OwnLook, type OwnView, sameOwnLook } from "@/lib/own-data/own-view";
import { ownViewOfLink } from "@/lib/own-data/own-view-of-link";

/** The one owner of what is shown of a file. The address follows it, behind its `#`. */
export interface OwnViewStore extends LinkStore<OwnView> {
  /** The same object for as long as nothing but the day changes. */
  getLook(): OwnLook;
}

export interface OwnViewStoreInput {
  readonly first: OwnView;
  readonly file: string;
  readonly table: OwnTable;
}

export function createOwnViewStore({ first, file, table }: OwnViewStoreInput): OwnViewStore {
  let isConnected = false;
  let look: OwnLook = first;
  const store: LinkStore<OwnView> = createLinkStore<OwnView>({
    initial: first,
    print: (view) => fittingOwnLink(linkOfOwnView(file, table, view)).hash,
    modeOf: ownHistoryMode,
    read: () => {
      const asked = parseOwnLink(window.location.hash);
      return asked ? ownViewOfLink(table, asked).view : store.get();
    },
    addressBar: {
      push: (hash) => browserAddressBar.push(hash),
      // What waited when the file was closed is no longer wanted.
      replace: (hash) => isConnected && browserAddressBar.replace(hash),
      onTravel: (listener) => browserAddressBar.onTravel(listener),
    },
    setTimer: (callback, delayMs) => window.setTimeout(callback, delayMs),
    clearTimer: (timer) => window.clearTimeout(timer),
    now: () => performance.now(),
  });
  return {
    ...store,
    getLook() {
      const view = store.get();
      if (!sameOwnLook(look, view)) look = view;
      return look;
    },
    connect() {
      isConnected = true;
      store.rewrite();
      const stop = store.connect();
      return () => {
        isConnected = false;
        stop();
      };
    },
  };
}
