const KEY = "atlas-single-keys";
const listeners = new Set<() => void>();
let off: boolean | null = null;

/** Whether keys that are one letter, digit or sign act (WCAG 2.1.4). On unless this browser was told otherwise; kept for its next visit. */
export const singleKeys = {
  areOn(): boolean {
    if (off === null) {
      try {
        off = window.localStorage.getItem(KEY) === "off";
      } catch {
        off = false;
      }
    }
    return !off;
  },
  set(on: boolean): void {
    off = !on;
    try {
      if (on) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, "off");
    } catch {
      // Without storage it holds for this page.
    }
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
