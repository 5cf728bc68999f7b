import type { PointsDrawn } from "@/lib/layers/points-layer";

/** How the map has drawn the rows last, for those who tell of it; `undefined`: as marks, or not yet. */
export interface DrawnStore {
  get(): PointsDrawn | undefined;
  set(drawn: PointsDrawn | undefined): void;
  subscribe(listener: () => void): () => void;
}

export function createDrawnStore(): DrawnStore {
  let drawn: PointsDrawn | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => drawn,
    set(next) {
      drawn = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
