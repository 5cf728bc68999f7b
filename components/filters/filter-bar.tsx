import ChevronDown from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/overlays/popover.client";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useWords } from "@/components/ui/words/use-words.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { type ActiveFilter, ActiveFilters } from "./active-filters";
import type { Facet } from "./facet";

interface FacetPopoverProps {
  readonly facet: Facet;
  readonly onToggle?: ((key: string, value: string) => void) | undefined;
  readonly onClear?: ((key: string) => void) | undefined;
}

const TRIGGER =
  "inline-flex min-h-9 shrink-0 cursor-pointer items-center rounded text-[13px] leading-4 text-ink hover:bg-paper-2 " +
  "pointer-coarse:min-h-11 pointer-coarse:min-w-11 aria-expanded:bg-paper-2";

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
  const { title, active: said } = useWords(workspaceWords).filters;
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
    active.push({
      id: "q",
      name: said.text,
      words: said.quoted(q),
      isVerbatim: true,
      remove: () => onClear?.("q"),
    });
  return (
    <section
      aria-label={title}
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

/** One filter: a button with its name, a panel with its values as checkboxes. */
function FacetPopover({ facet, onToggle, onClear }: FacetPopoverProps) {
  const { facet: words } = useWords(workspaceWords).filters;
  const active = facet.options.filter((option) => option.active).length;
  return (
    <Popover
      title={facet.label}
      triggerClass={TRIGGER}
      trigger={
        <>
          <span className={active > 0 ? "font-semibold" : ""}>{facet.label}</span>
          {active > 0 && (
            <span className="numeral ms-0.5 inline-flex min-w-4 justify-center rounded-full bg-accent px-1 text-[11px] leading-4 font-semibold text-accent-ink">
              {active}
              <VisuallyHidden> {words.chosen}</VisuallyHidden>
            </span>
          )}
          <ChevronDown size={12} aria-hidden="true" className="text-ink-2" />
        </>
      }
    >
      <fieldset className="min-w-0 py-1.5">
        <legend className="float-start w-full border-b border-rule px-4 pt-1 pb-2 text-[13px] font-semibold">
          {facet.label}
        </legend>
        <div className="clear-both pt-1.5">
          {facet.options.map((option) => (
            <label
              key={option.value}
              className="flex min-h-8 cursor-pointer items-center gap-2.5 px-4 py-1 text-sm leading-5 hover:bg-paper-2 pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={option.active}
                onChange={() => onToggle?.(facet.key, option.value)}
                className="size-4 shrink-0 accent-ink"
              />
              {option.icon}
              <span
                className={`inline-block first-letter:uppercase ${option.count === 0 ? "text-ink-2" : ""}`}
              >
                {option.label}
              </span>
              <span className="numeral ms-auto text-[13px] text-ink-2">{option.count}</span>
            </label>
          ))}
          {facet.options.length === 0 && <p className="px-4 py-2 text-[13px] text-ink-2">{words.empty}</p>}
        </div>
      </fieldset>
      {active > 0 && (
        <button
          type="button"
          onClick={() => onClear?.(facet.key)}
          className="sticky bottom-0 min-h-10 w-full cursor-pointer border-t border-rule bg-paper px-4 text-start text-sm font-medium hover:bg-paper-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11"
        >
          {words.any(facet.label)}
        </button>
      )}
    </Popover>
  );
}
