import { controlClass } from "@/components/ui/control-class";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import { SOURCE_KINDS, type SourceKind } from "@/lib/domain/source";
import type { SourceFilter } from "@/lib/evidence/source-filter";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { TEXT_LINK } from "./page-section";

export interface SourceFormProps {
  readonly filter: SourceFilter;
  /** The theme of the page's address, which the form's answer keeps; `null` for none. */
  readonly theme: "light" | "dark" | null;
  readonly countOf: (kind: SourceKind) => number;
}

const FIELD =
  "min-h-9 rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base";

/** Asks for a kind and a text by the address, so that it needs no scripts and can be linked to. */
export function SourceForm({ filter, theme, countOf }: SourceFormProps) {
  const filtered = filter.kind !== null || filter.q !== "";
  return (
    <form method="get" action="/sources" className="flex flex-wrap items-end gap-x-3 gap-y-2 print:hidden">
      {theme && <input type="hidden" name="theme" value={theme} />}
      <label className="flex flex-col gap-1 text-[13px] text-ink-2">
        Kind
        <select name="kind" defaultValue={filter.kind ?? ""} className={FIELD}>
          <option value="">All kinds</option>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_KIND_LABELS[kind].en} ({countOf(kind)})
            </option>
          ))}
        </select>
      </label>
      <label className="flex flex-col gap-1 text-[13px] text-ink-2">
        Publisher, title or author
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={MAX_QUERY_CHARACTERS}
          className={`${FIELD} w-72 max-w-full`}
        />
      </label>
      <button type="submit" className={controlClass("primary", "text")}>
        Filter
      </button>
      {filtered && (
        <a
          href="/sources"
          className={`${TEXT_LINK} inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11`}
        >
          All publications
        </a>
      )}
    </form>
  );
}
