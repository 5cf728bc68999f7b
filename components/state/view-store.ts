import type { View } from "@/lib/view/view";
import { createLinkStore, type LinkStore, type LinkStoreOptions } from "./link-store";

/** All of a view but its day: what stays while days go by. */
export type Look = Omit<View, "day">;

export interface ViewStore extends LinkStore<View> {
  /** The same object for as long as nothing but the day changes. */
  getLook(): Look;
}

/** The one owner of the view: {@link createLinkStore}. */
export function createViewStore(options: LinkStoreOptions<View>): ViewStore {
  const store = createLinkStore(options);
  let look: Look = options.initial;
  return {
    ...store,
    getLook() {
      const view = store.get();
      if (!sameLook(look, view)) look = view;
      return look;
    },
  };
}

function sameLook(a: Look, b: View): boolean {
  const { day: _, ...rest } = b;
  return Object.entries(rest).every(([key, value]) => a[key as keyof Look] === value); // the keys of a Look
}
