import type { AddressBar } from "./link-store";

/** The browser's own address bar and history. */
export const browserAddressBar: AddressBar = {
  push: (address) => window.history.pushState(null, "", address),
  replace: (address) => window.history.replaceState(null, "", address),
  onTravel(listener) {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};
