import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDay } from "@/lib/domain/format-day";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";

export interface SuggestionListProps {
  readonly id: string;
  readonly offered: readonly Suggestion[];
  /** Index of the option that the keyboard stands on; -1 for none. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

const TYPES = { date: "Date", place: "Place", party: "Group", incident: "Incident" } as const;

function Facts({ suggestion }: { readonly suggestion: Suggestion }) {
  if (suggestion.type === "date") return <>{suggestion.held}</>;
  if (suggestion.type === "incident") return <>{formatDay(suggestion.day, "en", "long")}</>;
  return (
    <>
      {suggestion.count}
      <VisuallyHidden> {suggestion.count === 1 ? "incident" : "incidents"}</VisuallyHidden>
    </>
  );
}

/** The list beneath the search field. Stays in the page while there is nothing to offer, so that the field can name it. */
export function SuggestionList({ id, offered, active, onChoose }: SuggestionListProps) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Suggestions"
      hidden={offered.length === 0}
      className="absolute inset-x-0 top-full z-50 mt-1 max-h-[60dvh] overflow-y-auto rounded-md border border-rule bg-paper py-1 shadow-float"
    >
      {offered.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={`${suggestion.type} ${suggestion.id}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
          className={`flex min-h-9 cursor-pointer items-baseline gap-2 px-3 py-1.5 text-sm leading-5 pointer-coarse:min-h-11 ${
            index === active ? "bg-paper-3" : "hover:bg-paper-2"
          }`}
        >
          <span className="w-14 shrink-0 text-xs text-ink-2">{TYPES[suggestion.type]}</span>
          <span className="min-w-0 flex-1">
            {suggestion.label}{" "}
            {"labelAr" in suggestion && suggestion.labelAr && (
              <bdi lang="ar" className="mx-1 text-ink-2">
                {suggestion.labelAr}
              </bdi>
            )}
            {suggestion.type === "date" && suggestion.note !== null && (
              <span className="block text-[13px] text-ink-2">{suggestion.note}</span>
            )}
            {(suggestion.type === "place" || suggestion.type === "party") && suggestion.via !== null && (
              <span className="text-ink-2">also “{suggestion.via}”</span>
            )}
          </span>
          <span className="numeral shrink-0 text-[13px] text-ink-2">
            <Facts suggestion={suggestion} />
          </span>
        </div>
      ))}
    </div>
  );
}
