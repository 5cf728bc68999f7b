import type { FileSearch } from "@/components/file-page/state/file-search";
import { useWords } from "@/components/ui/words/use-words.client";
import { filesWords } from "@/lib/messages/rooms";

interface FileSearchStatusProps {
  readonly q: string;
  readonly search: FileSearch;
  readonly onCancel: () => void;
}

/** How many rows match the search, or its progress. */
export function FileSearchStatus({ q, search: { state, foundQ }, onCancel }: FileSearchStatusProps) {
  const words = useWords(filesWords).shown.search;
  return (
    <div className="mt-1 empty:hidden">
      {state.step === "searching" && (
        <div className="flex items-center gap-2">
          <progress
            aria-label={words.soFar}
            value={Math.floor(state.share * 100)}
            max={100}
            className="h-1.5 min-w-0 flex-1 accent-(--accent)"
          />
          <span className="numeral text-[13px] text-ink-2">
            {words.percent(Math.floor(state.share * 100))}
          </span>
          <button
            type="button"
            onClick={onCancel}
            className="min-h-6 cursor-pointer text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
          >
            {foundQ === "" ? words.cancel : words.back(foundQ)}
          </button>
        </div>
      )}
      <p
        role="status"
        data-search={state.step}
        className="numeral text-[13px] leading-5 text-ink-2 [overflow-wrap:anywhere] empty:hidden"
      >
        {state.step === "found" && words.found(state.count, q)}
        {state.step === "failed" && words.failed}
        {state.step === "none" && q !== "" && words.nothing(q)}
      </p>
    </div>
  );
}
