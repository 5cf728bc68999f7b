import { FilterBar } from "@/components/filters/filter-bar";
import { cleared, toggledByName } from "@/lib/view/filter-changes";
import type { Compare } from "./use-compare.client";

/** The filters of both sides, to choose from. The page says which apply. */
export function CompareFilters({ compare }: { readonly compare: Compare }) {
  const { facets, commands, comparison } = compare;
  const { filters } = comparison.a;
  return (
    // Its room is kept until the dataset is here.
    <div className="-mx-4 min-h-9 max-w-[40rem] print:hidden md:max-lg:-mx-3 pointer-coarse:min-h-11 [@media(scripting:none)]:hidden">
      {facets && (
        <FilterBar
          bare
          facets={facets}
          onToggle={(key, value) => commands.filter(toggledByName(filters, key, value))}
          onClear={(key) => commands.filter(cleared(filters, key))}
        />
      )}
    </div>
  );
}
