import type { OwnView } from "@/lib/own-data/own-view";

/** The one owner of what is shown of a file. */
export interface OwnViewStore {
  get(): OwnView;
  set(change: Partial<OwnView>): void;
  subscribe(listener: () => void): () => void;
}

export function createOwnViewStore(first: OwnView): OwnViewStore {
  let view = first;
  const listeners = new Set<() => void>();
  return {
    get: () => view,
    set(change) {
      view = { ...view, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
