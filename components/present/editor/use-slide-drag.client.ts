"use client";

import { useRef, useState } from "react";

type Half = "before" | "after";

/** A slide on its way to another place by drag. `move` is told its key and its place among the others. */
export function useSlideDrag(keys: readonly string[], move: (key: string, to: number) => void) {
  const dragged = useRef<string | null>(null);
  const [over, setOver] = useState<{ readonly key: string; readonly half: Half } | null>(null);
  const end = () => {
    dragged.current = null;
    setOver(null);
  };
  return {
    markOf: (key: string) => (over?.key === key && dragged.current !== key ? over.half : null),
    start: (key: string) => {
      dragged.current = key;
    },
    over: (key: string, half: Half) => {
      if (dragged.current !== null && (over?.key !== key || over.half !== half)) setOver({ key, half });
    },
    end,
    drop(onto: string, half: Half) {
      const key = dragged.current;
      end();
      if (key === null || key === onto) return;
      const at = keys.filter((other) => other !== key).indexOf(onto);
      move(key, half === "before" ? at : at + 1);
    },
  };
}
