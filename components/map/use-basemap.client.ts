"use client";

import { useMemo } from "react";
import { type BasemapSource, basemapSource } from "@/lib/basemap/basemap-source";
import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";
import { mapNames } from "@/lib/basemap/map-names";
import type { MapLayers } from "@/lib/view/view";

interface BasemapLook {
  readonly theme: "light" | "dark";
  readonly lang: "en" | "ar";
  /** Whether the rest of the world is drawn, coarsely, beyond the surroundings of the theatre. */
  readonly world?: boolean;
}

/** The configured basemap; the same object while nothing about it changes. */
export function useBasemap(
  { hiddenLayers, extras }: MapLayers,
  { theme, lang, world = false }: BasemapLook,
): BasemapSource {
  const names = mapNames(lang, extras.names);
  const [towns, governorates, rivers] = [
    !hiddenLayers.includes("towns"),
    !hiddenLayers.includes("governorates"),
    !hiddenLayers.includes("rivers"),
  ];
  return useMemo(
    () => basemapSource(CONFIGURED_BASEMAP, { theme, names, towns, governorates, rivers, world }),
    [theme, names, towns, governorates, rivers, world],
  );
}
