"use client";

import { useMemo } from "react";
import { type BasemapSource, basemapSource } from "@/lib/basemap/basemap-source";
import type { BasemapStyleOptions } from "@/lib/basemap/basemap-style";
import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";

/** The configured basemap; the same object while nothing about it changes. */
export function useBasemap({ theme, lang, towns, world = false }: BasemapStyleOptions): BasemapSource {
  return useMemo(
    () => basemapSource(CONFIGURED_BASEMAP, { theme, lang, towns, world }),
    [theme, lang, towns, world],
  );
}
