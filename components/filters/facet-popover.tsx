import ChevronDown from "lucide-react/icons/chevron-down";
import { Popover } from "@/components/ui/popover.client";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Facet } from "./facet";

interface FacetPopoverProps {
  readonly facet: Facet;
  readonly onToggle?: ((key: string, value: string) => void) | undefined;
  readonly onClear?: ((key: string) => void) | undefined;
}

const TRIGGER =
  "inline-flex min-h-9 shrink-0 cursor-pointer items-center rounded text-[13px] leading-4 text-ink hover:bg-paper-2 " +
  "pointer-coarse:min-h-11 pointer-coarse:min-w-11 aria-expanded:bg-paper-2";

/** One filter: a button with its name, a panel with its values as checkboxes. */
export function FacetPopover({ facet, onToggle, onClear }: FacetPopoverProps) {
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
              <VisuallyHidden> chosen</VisuallyHidden>
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
          {facet.options.length === 0 && (
            <p className="px-4 py-2 text-[13px] text-ink-2">Nothing to choose from here.</p>
          )}
        </div>
      </fieldset>
      {active > 0 && (
        <button
          type="button"
          onClick={() => onClear?.(facet.key)}
          className="sticky bottom-0 min-h-10 w-full cursor-pointer border-t border-rule bg-paper px-4 text-start text-sm font-medium hover:bg-paper-2 focus-visible:-outline-offset-2 pointer-coarse:min-h-11"
        >
          Any {facet.label.toLowerCase()}
        </button>
      )}
    </Popover>
  );
}
