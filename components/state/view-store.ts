import type { Day } from "@/lib/domain/day";
import type { Changing } from "@/lib/store/create-store";
import type { View } from "@/lib/view/view";
import type { LinkStore } from "./link-store";

/** The one owner of the view. */
export type ViewStore = LinkStore<View>;

/** All of a view but its day: what stays while days go by. */
export type Look<V extends { readonly day: Day } = View> = Omit<V, "day">;

/** The look of a view: the same object for as long as nothing but the day changes. */
export function lookOf<V extends { readonly day: Day }>(views: Changing<V>): Changing<Look<V>> {
  let look: Look<V> = views.get();
  return {
    get() {
      const view = views.get();
      if (!sameLook(look, view)) look = view;
      return look;
    },
    subscribe: views.subscribe,
  };
}

function sameLook<V extends { readonly day: Day }>(a: Look<V>, b: V): boolean {
  const { day: _, ...rest } = b;
  return Object.entries(rest).every(([key, value]) => a[key as keyof Look<V>] === value); // the keys of a look
}
