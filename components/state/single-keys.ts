import { createStore } from "@/lib/store/create-store";

const KEY = "atlas-single-keys";
/** `null` until it is set on this page. */
const chosen = createStore<boolean | null>(null);

function isKeptOn(): boolean {
  try {
    return window.localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

/** Whether keys that are one letter, digit or sign act (WCAG 2.1.4). On unless this browser was told otherwise; kept for its next visit. */
export const singleKeys = {
  areOn: (): boolean => chosen.get() ?? isKeptOn(),
  set(on: boolean): void {
    try {
      if (on) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, "off");
    } catch {
      // Without storage it holds for this page.
    }
    chosen.set(on);
  },
  subscribe: chosen.subscribe,
};
