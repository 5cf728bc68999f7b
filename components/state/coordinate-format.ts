import { COORDINATE_FORMATS, type CoordinateFormat } from "@/lib/geodesy/coordinate-text";
import { createStore } from "@/lib/store/create-store";

const KEY = "atlas-coordinates";
/** `undefined` until it is set on this page. */
const chosen = createStore<CoordinateFormat | null | undefined>(undefined);

function kept(): CoordinateFormat | null {
  try {
    const text = window.localStorage.getItem(KEY);
    return COORDINATE_FORMATS.find((format) => format === text) ?? null;
  } catch {
    return null;
  }
}

/**
 * How the coordinates under the pointer are written; `null`: they are not. Kept in the browser and not in a link: a pointer is no
 * part of a view.
 */
export const coordinateFormat = {
  get: (): CoordinateFormat | null => {
    const now = chosen.get();
    return now === undefined ? kept() : now;
  },
  set(format: CoordinateFormat | null): void {
    try {
      if (format === null) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, format);
    } catch {
      // Without storage it holds for this page.
    }
    chosen.set(format);
  },
  subscribe: chosen.subscribe,
};
