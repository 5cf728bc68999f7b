"use client";

import { memo, useDeferredValue } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useFacets } from "@/components/atlas-page/state/use-day-facts.client";
import { facetList } from "@/components/filters/facet-list";
import { FilterBar } from "@/components/filters/filter-bar";
import { PanelSwitch } from "@/components/table/panel-switch";
import { useScene } from "@/components/workspace/use-scenes.client";
import { NO_FILTERS } from "@/lib/view/default-view";
import { cleared, toggledByName } from "@/lib/view/filter-changes";
import { PANELS } from "@/lib/view/view";
import { KnownPane } from "./known-pane.client";

/** The filters, with how many incidents each value would show, the way back to what was known, and which panel shows what is left. */
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
      facets={facetList(facets, filters, names, look.lang)}
      q={filters.q}
      onToggle={(key, value) => commands.change({ filters: toggledByName(filters, key, value) })}
      onClear={(key) => commands.change({ filters: cleared(filters, key) })}
      onClearAll={() => commands.change({ filters: NO_FILTERS })}
    >
      <div className="flex flex-wrap items-center gap-x-2 max-md:pe-[1.125rem] max-md:pb-1 md:contents">
        <KnownPane workspace={workspace} />
        <PanelSwitch panels={PANELS} panel={look.panel} onPanel={(panel) => commands.change({ panel })} />
      </div>
    </FilterBar>
  );
});
