"use client";

import { memo, useDeferredValue } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useFacets } from "@/components/atlas-page/state/use-day-facts.client";
import { facetList } from "@/components/filters/facet-list";
import { FilterBar } from "@/components/filters/filter-bar";
import { useScene } from "@/components/workspace/use-scenes.client";
import { NO_FILTERS } from "@/lib/view/default-view";
import { cleared, toggledByName } from "@/lib/view/filter-changes";
import { KnownPane } from "./known-pane.client";

/** The filters, with how many incidents each value would show, and the way back to what was known. */
export const FiltersPane = memo(function FiltersPane({
  workspace,
}: {
  readonly workspace: DatasetWorkspace;
}) {
  const { look, scenes, commands, dataset, names, seed } = workspace;
  const { filters } = look;
  const facets = useFacets(dataset, filters, useDeferredValue(useScene(scenes)), seed);
  return (
    <FilterBar
      facets={facetList(facets, filters, names)}
      q={filters.q}
      onToggle={(key, value) => commands.change({ filters: toggledByName(filters, key, value) })}
      onClear={(key) => commands.change({ filters: cleared(filters, key) })}
      onClearAll={() => commands.change({ filters: NO_FILTERS })}
    >
      <KnownPane workspace={workspace} />
    </FilterBar>
  );
});
