"use client";

import { useState } from "react";

interface Drag {
  readonly key: string;
  readonly over: { readonly key: string; readonly half: "before" | "after" } | null;
}

/** A slide on its way to another place by drag. `move` is told its key and its place among the others. */
export function useSlideDrag(keys: readonly string[], move: (key: string, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  return {
    markOf: (key: string) => (drag?.over?.key === key && drag.key !== key ? drag.over.half : null),
    start: (key: string) => setDrag({ key, over: null }),
    over: (key: string, half: "before" | "after") => {
      if (drag && (drag.over?.key !== key || drag.over.half !== half))
        setDrag({ ...drag, over: { key, half } });
    },
    end: () => setDrag(null),
    drop() {
      setDrag(null);
      if (!drag?.over || drag.over.key === drag.key) return;
      const others = keys.filter((key) => key !== drag.key);
      const at = others.indexOf(drag.over.key);
      move(drag.key, drag.over.half === "before" ? at : at + 1);
    },
  };
}
