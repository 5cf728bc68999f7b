import type { DragEvent } from "react";

/** Which half of an item the pointer is on. */
export function halfAt({ clientY, currentTarget }: DragEvent): "before" | "after" {
  const { top, height } = currentTarget.getBoundingClientRect();
  return clientY < top + height / 2 ? "before" : "after";
}
