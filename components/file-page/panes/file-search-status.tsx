import type { FileSearch } from "@/components/file-page/state/file-search";
import { countText } from "@/lib/files/view/count-text";

interface FileSearchStatusProps {
  readonly q: string;
  readonly search: FileSearch;
  readonly onCancel: () => void;
}

/** How many rows hold the text, or how far the file has been looked through. */
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
            ? `No row holds “${q}”`
            : `${countText(state.count, "row")} ${state.count === 1 ? "holds" : "hold"} “${q}”`)}
        {state.step === "failed" && "The file cannot be searched: it has been moved or changed."}
        {state.step === "none" && q !== "" && `“${q}” holds no letter or digit: nothing is searched for.`}
      </p>
    </div>
  );
}
