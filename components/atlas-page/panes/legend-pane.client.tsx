"use client";

import { memo, useDeferredValue, useMemo } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { Legend } from "@/components/filters/legend";
import { useScene } from "@/components/workspace/use-scenes.client";
import { legendCounts } from "@/lib/scene/counts/legend-counts";
import { toggled } from "@/lib/view/filter-changes";

/** What the signs mean and how often each stands on the map. */
export const LegendPane = memo(function LegendPane({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes, commands } = workspace;
  const { filters } = look;
  const scene = useDeferredValue(useScene(scenes));
  const counts = useMemo(() => legendCounts(scenes.plan, scene), [scenes.plan, scene]);
  return (
    <Legend
      counts={counts}
      kinds={filters.kind}
      statuses={filters.status}
      showsOrigins={!look.hiddenLayers.includes("origins")}
      onToggleOrigins={() => commands.toggleLayer("origins")}
      onToggleKind={(kind) => commands.change({ filters: toggled(filters, "kind", kind) })}
      onToggleStatus={(status) => commands.change({ filters: toggled(filters, "status", status) })}
    />
  );
});
