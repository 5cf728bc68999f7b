"use client";

import { useMedia } from "./use-media.client";

/** The theme that is asked for, else the one that the reader's system is set to. */
export function useTheme(asked: "light" | "dark" | null): "light" | "dark" {
  const systemIsDark = useMedia("(prefers-color-scheme: dark)");
  return asked ?? (systemIsDark ? "dark" : "light");
}
