import type { LinkContext } from "@/lib/view/link-context";
import { browserAddressBar } from "./browser-address-bar";
import type { LinkStoreOptions } from "./link-store";

/** How a value is written to a link and read from one. */
export interface LinkCodec<V extends object> extends Pick<LinkStoreOptions<V>, "print" | "modeOf"> {
  parse(pathname: string, search: string, context: LinkContext): V;
}

/**
 * What a store of a link's value works with in a browser. `context` is what links are read with when the reader goes Back;
 * until there is one, `present` stays.
 */
export function browserLinkOptions<V extends object>(
  initial: V,
  { print, modeOf, parse }: LinkCodec<V>,
  context: () => LinkContext | null,
  present: () => V,
): LinkStoreOptions<V> {
  return {
    initial,
    print,
    modeOf,
    read() {
      const known = context();
      const { pathname, search } = window.location;
      return known === null ? present() : parse(pathname, search, known);
    },
    addressBar: browserAddressBar,
    setTimer: (callback, delayMs) => window.setTimeout(callback, delayMs),
    clearTimer: (timer) => window.clearTimeout(timer),
    now: () => performance.now(),
  };
}
