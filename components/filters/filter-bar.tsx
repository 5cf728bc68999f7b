import type { ReactNode } from "react";
import { type ActiveFilter, ActiveFilters } from "./active-filters";
import type { Facet } from "./facet";
import { FacetPopover } from "./facet-popover";

interface FilterBarProps {
  readonly facets: readonly Facet[];
  /** Free text in force, shown as a filter of its own; empty for none. */
  readonly q?: string;
  readonly onToggle?: ((key: string, value: string) => void) | undefined;
  readonly onClear?: ((key: string) => void) | undefined;
  readonly onClearAll?: (() => void) | undefined;
  /** Leaves out those in force, where the page says them itself. */
  readonly bare?: boolean;
  /** What else narrows the picture, after the names where there is room. */
  readonly children?: ReactNode;
}

/** The filters by name, each with a panel; those active in one line beneath, each removable. */
export function FilterBar(props: FilterBarProps) {
  const { facets, q = "", onToggle, onClear, onClearAll, bare = false, children } = props;
  const active: ActiveFilter[] = facets.flatMap((facet) =>
    facet.options
      .filter((option) => option.active)
      .map((option) => ({
        id: `${facet.key} ${option.value}`,
        name: facet.label,
        words: option.label,
        remove: () => onToggle?.(facet.key, option.value),
      })),
  );
  if (q !== "")
    active.push({ id: "q", name: "Text", words: `“${q}”`, isVerbatim: true, remove: () => onClear?.("q") });
  return (
    <section
      aria-label="Filters"
      className="gap-x-2 md:flex md:flex-wrap md:items-center md:px-[1.125rem] md:max-lg:px-3 print:hidden"
    >
      <div className="flex items-center justify-between gap-x-1 px-[1.125rem] max-md:scroll-fade md:contents">
        {facets.map((facet) => (
          <FacetPopover key={facet.key} facet={facet} onToggle={onToggle} onClear={onClear} />
        ))}
      </div>
      {children}
      {!bare && <ActiveFilters filters={active} layout="line" onClearAll={onClearAll} />}
    </section>
  );
}
