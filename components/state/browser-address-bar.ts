import { keepLang } from "@/lib/view/address/reader-language";
import type { AddressBar } from "./link-store";

const kept = (address: string) => keepLang(address, window.location.search);

/** The browser's own address bar and history. What a page's address says of its language, the next one says too. */
export const browserAddressBar: AddressBar = {
  push: (address) => window.history.pushState(null, "", kept(address)),
  replace: (address) => window.history.replaceState(null, "", kept(address)),
  onTravel(listener) {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
};
