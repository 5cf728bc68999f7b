import type { View } from "@/lib/view/view";
import { sameView } from "./codec";

/** The view with the changes made; the very same object where they change nothing that a link could tell apart. */
export function changeView(view: View, change: Partial<View>): View {
  const next: View = { ...view, ...change };
  return sameView(view, next) ? view : next;
}
