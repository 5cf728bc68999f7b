"use client";

import { useEffect } from "react";
import { useTheme } from "@/components/state/use-theme.client";
import { useHydrated } from "@/components/ui/use-hydrated.client";

/** The theme of the window: the address's own (`?theme=dark`, for a dark room), else the slide's, else the system's. */
export function useStageTheme(ofSlide: "light" | "dark" | null): "light" | "dark" {
  const hydrated = useHydrated();
  const asked = hydrated ? new URLSearchParams(window.location.search).get("theme") : null;
  const set = asked === "light" || asked === "dark" ? asked : ofSlide;
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (set === null) delete dataset.theme;
    else dataset.theme = set;
  }, [set]);
  return useTheme(set);
}
