"use client";

import { memo, useDeferredValue, useMemo } from "react";
import { OriginStrip } from "@/components/map/origin-strip";
import { originCounts } from "@/lib/scene/origin-counts";
import { toggled } from "@/lib/view/filter-changes";
import type { Atlas } from "./use-atlas.client";
import { useScene } from "./use-scenes.client";

/** Where the launches on the screen are said to come from, at the edge of the map; each a filter. */
export const OriginStripPane = memo(function OriginStripPane({ atlas }: { readonly atlas: Atlas }) {
  const { look, scenes, commands } = atlas;
  const { filters } = look;
  const scene = useDeferredValue(useScene(scenes));
  const counts = useMemo(() => originCounts(scenes.plan, scene), [scenes.plan, scene]);
  return (
    <OriginStrip
      counts={counts}
      active={filters.origin}
      lang={look.lang}
      onToggle={(key) => commands.change({ filters: toggled(filters, "origin", key) })}
    />
  );
});
