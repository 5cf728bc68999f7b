import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import type { Facet } from "./facet";
import { FacetPopover } from "./facet-popover";

export interface FilterBarProps {
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

interface ActiveFilter {
  readonly id: string;
  readonly facetLabel: string;
  readonly label: string;
  readonly remove: () => void;
}

function ActiveChip({ filter }: { filter: ActiveFilter }) {
  return (
    <li className="max-w-56 shrink-0">
      <button
        type="button"
        aria-label={`Remove filter ${filter.facetLabel}: ${filter.label}`}
        onClick={filter.remove}
        className="inline-flex min-h-8 max-w-full cursor-pointer items-center gap-1 rounded-full bg-paper-3 ps-3 pe-2 text-[13px] leading-4 text-ink hover:bg-rule pointer-coarse:min-h-11"
      >
        <span className={`truncate ${filter.id === "q" ? "" : "first-letter:uppercase"}`}>
          {filter.label}
        </span>
        <X size={14} aria-hidden="true" className="shrink-0 text-ink-2" />
      </button>
    </li>
  );
}

/** The filters by name, each with a panel; those active in one line beneath, each removable. */
export function FilterBar(props: FilterBarProps) {
  const { facets, q = "", onToggle, onClear, onClearAll, bare = false, children } = props;
  const active: ActiveFilter[] = facets.flatMap((facet) =>
    facet.options
      .filter((option) => option.active)
      .map((option) => ({
        id: `${facet.key} ${option.value}`,
        facetLabel: facet.label,
        label: option.label,
        remove: () => onToggle?.(facet.key, option.value),
      })),
  );
  if (q !== "") active.push({ id: "q", facetLabel: "Text", label: `“${q}”`, remove: () => onClear?.("q") });
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
      {active.length > 0 && !bare && (
        <div className="flex items-center gap-1.5 pt-1 pb-2 max-md:ps-5 max-md:pe-3 md:order-last md:basis-full">
          <span className="shrink-0 text-[13px] text-ink-2">
            <span className="numeral">{active.length}</span> active
          </span>
          <ul
            aria-label="Active filters"
            className="scroll-fade flex min-w-0 flex-1 items-center gap-1.5 p-0.5"
          >
            {active.map((filter) => (
              <ActiveChip key={filter.id} filter={filter} />
            ))}
          </ul>
          <button
            type="button"
            onClick={onClearAll}
            className="min-h-8 shrink-0 cursor-pointer px-1.5 text-[13px] text-ink underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
          >
            Clear all
          </button>
        </div>
      )}
    </section>
  );
}
