import type { FileSearch } from "@/components/file-page/state/file-search";
import { countText } from "@/lib/files/view/count-text";

interface FileSearchStatusProps {
  readonly q: string;
  readonly search: FileSearch;
  readonly onCancel: () => void;
}

/** How many rows match the search, or its progress. */
export function FileSearchStatus({ q, search: { state, foundQ }, onCancel }: FileSearchStatusProps) {
  return (
    <div className="mt-1 empty:hidden">
      {state.step === "searching" && (
        <div className="flex items-center gap-2">
          <progress
            aria-label="Searched so far"
            value={Math.floor(state.share * 100)}
            max={100}
            className="h-1.5 min-w-0 flex-1 accent-(--accent)"
          />
          <span className="numeral text-[13px] text-ink-2">{Math.floor(state.share * 100)} %</span>
          <button
            type="button"
            onClick={onCancel}
            className="min-h-6 cursor-pointer text-[13px] underline decoration-rule-2 underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
          >
            {foundQ === "" ? "Cancel" : `Back to “${foundQ}”`}
          </button>
        </div>
      )}
      <p
        role="status"
        data-search={state.step}
        className="numeral text-[13px] leading-5 text-ink-2 [overflow-wrap:anywhere] empty:hidden"
      >
        {state.step === "found" &&
          (state.count === 0
            ? `No rows match “${q}”`
            : `${countText(state.count, "row")} ${state.count === 1 ? "matches" : "match"} “${q}”`)}
        {state.step === "failed" && "Couldn’t search the file: it was moved or changed."}
        {state.step === "none" && q !== "" && `“${q}” has no letter or digit to search for.`}
      </p>
    </div>
  );
}
