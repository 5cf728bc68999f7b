import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { workspaceWords } from "@/lib/messages/rooms";
import type { Suggestion } from "@/lib/scene/search/suggestions-of";

export interface SuggestionListProps {
  readonly id: string;
  readonly offered: readonly Suggestion[];
  /** Index of the option that the keyboard stands on; -1 for none. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

function Facts({ suggestion }: { readonly suggestion: Suggestion }) {
  const lang = useLang();
  const { search: words } = useWords(workspaceWords).filters;
  if (suggestion.type === "date") return <>{suggestion.held}</>;
  if (suggestion.type === "incident") return <>{formatDay(suggestion.day, lang, "long")}</>;
  return (
    <>
      {suggestion.count}
      <VisuallyHidden> {words.incidents(suggestion.count)}</VisuallyHidden>
    </>
  );
}

/** Its name in the language of the page, and after it that of the other one; what is in English says so. */
function Label({ suggestion }: { readonly suggestion: Suggestion }) {
  const lang = useLang();
  if (suggestion.type === "date") return <>{suggestion.label}</>;
  const english = <bdi lang="en">{suggestion.label}</bdi>;
  if (!("labelAr" in suggestion) || suggestion.labelAr === null) return english;
  const arabic = <bdi lang="ar">{suggestion.labelAr}</bdi>;
  const [first, second] = lang === "ar" ? [arabic, english] : [english, arabic];
  return (
    <>
      {first} <span className="mx-1 text-ink-2">{second}</span>
    </>
  );
}

/** The list beneath the search field. Stays in the page while there is nothing to offer, so that the field can name it. */
export function SuggestionList({ id, offered, active, onChoose }: SuggestionListProps) {
  const { search: words } = useWords(workspaceWords).filters;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={words.suggestions}
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
          <span className="w-14 shrink-0 text-xs text-ink-2">{words.types[suggestion.type]}</span>
          <span className="min-w-0 flex-1">
            <Label suggestion={suggestion} />{" "}
            {suggestion.type === "date" && suggestion.note !== null && (
              <span className="block text-[13px] text-ink-2">{suggestion.note}</span>
            )}
            {(suggestion.type === "place" || suggestion.type === "party") && suggestion.via !== null && (
              <span className="text-ink-2">{words.also(suggestion.via)}</span>
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
