"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useCallback, useMemo } from "react";
import { basemapSource } from "@/lib/basemap/basemap-source";
import { CONFIGURED_BASEMAP } from "@/lib/basemap/configured-basemap";
import type { ThemeName } from "@/lib/layers/marks-painter";
import { layoutOf } from "@/lib/scene/layout-of";
import type { Layout, Plan } from "@/lib/scene/scene";
import type { View } from "@/lib/view/view";

/** What is kept while nothing about it changes: the basemap, and where things are at a zoom. */
export interface MapLook {
  readonly basemapStyle: StyleSpecification | string;
  readonly layoutAt: (plan: Plan, zoom: number) => Layout;
}

export function useMapLook(
  theme: ThemeName,
  { lang, hiddenLayers }: Pick<View, "lang" | "hiddenLayers">,
): MapLook {
  const towns = !hiddenLayers.includes("towns");
  const basemapStyle = useMemo(
    () => basemapSource(CONFIGURED_BASEMAP, { theme, lang, towns }).style,
    [theme, lang, towns],
  );
  const layoutAt = useCallback((of: Plan, zoom: number) => layoutOf(of, zoom, lang), [lang]);
  return { basemapStyle, layoutAt };
}
