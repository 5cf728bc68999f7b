import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Source } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { TALLIED_KIND } from "@/lib/theatre/kinds";

interface TallyNoteProps {
  /** The last official count at or before the day. */
  readonly tally: Tally;
  readonly sources: readonly Source[];
  /** What this dataset holds for the same stretch, counted on its own; `null` where the two cannot be set side by side. */
  readonly held: { readonly reported: number; readonly confirmed: number } | null;
  /** The page with all counts. */
  readonly href: string;
}

const LINK = "text-ink underline decoration-rule-2 underline-offset-2 hover:decoration-ink";

function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const linked = sources.filter((source) => source.url !== null).slice(0, 3);
  if (linked.length === 0) return null;
  return (
    <>
      {" "}
      {linked.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ", "}
          <a href={source.url ?? undefined} target="_blank" rel="noopener noreferrer" className={LINK}>
            {source.publisher.replace(/\s*\([^)]*\)/g, "")}
          </a>
        </span>
      ))}
      .
    </>
  );
}

/**
 * Somebody's official count beside this dataset's own, in one sentence that says why they differ; never added up. On a desk
 * with little height it is one line.
 */
export function TallyNote({ tally, sources, held, href }: TallyNoteProps) {
  if (tally.total === null) return null;
  const qualifier = QUALIFIER_LABELS[tally.qualifier]?.en;
  const total = (
    <strong className="numeral font-semibold text-ink">
      {qualifier ? `${qualifier} ` : ""}
      {tally.total}
    </strong>
  );
  return (
    <aside
      aria-label="Official count"
      className="mx-5 border-s-2 border-rule-2 ps-3 text-[13px] leading-5 text-ink-2 desk-short:[header:has([data-notice]:not(:empty))~&]:hidden"
    >
      <p className="hidden truncate desk-short:block">
        <a href={href} className={LINK}>
          Official count
        </a>{" "}
        {total}
        {held && (
          <>
            {" "}
            · here <span className="numeral">{held.reported}</span>,{" "}
            <span className="numeral">{held.confirmed}</span> confirmed
          </>
        )}
      </p>
      <p className="desk-short:hidden">
        Official count ({tally.by}): {total} {kindWord(TALLIED_KIND, "en")}
        {tally.since !== null && ` from ${formatDay(tally.since, "en", "short")}`} to{" "}
        {formatDay(tally.asOf, "en", "short")} {formatDay(tally.asOf, "en", "year")}
        {held && (
          <>
            ; this atlas lists <span className="numeral">{held.reported}</span> reported or claimed,{" "}
            <span className="numeral">{held.confirmed}</span> confirmed
          </>
        )}
        .{" "}
        <span className="desk-low:hidden">
          <SourceLinks sources={sources} />{" "}
        </span>
        <a href={href} className={LINK}>
          See the counts
        </a>
        .
      </p>
    </aside>
  );
}
