import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import type { Source } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";

export interface TallyNoteProps {
  /** The last official count at or before the day. */
  readonly tally: Tally;
  readonly sources: readonly Source[];
  /** What this dataset holds for the same stretch, counted on its own; `null` where the two cannot be set side by side. */
  readonly held: { readonly reported: number; readonly confirmed: number } | null;
  /** The page with all counts. */
  readonly href: string;
}

function SourceLinks({ sources }: { sources: readonly Source[] }) {
  const linked = sources.filter((source) => source.url !== null).slice(0, 3);
  if (linked.length === 0) return null;
  return (
    <>
      {" "}
      {linked.map((source, index) => (
        <span key={source.id}>
          {index > 0 && ", "}
          <a
            href={source.url ?? undefined}
            target="_blank"
            rel="noopener noreferrer"
            className="text-ink underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
          >
            {source.publisher.replace(/\s*\([^)]*\)/g, "")}
          </a>
        </span>
      ))}
      .
    </>
  );
}

/** Somebody's official count beside this dataset's own; each says what it counts, and the two are never added up. */
export function TallyNote({ tally, sources, held, href }: TallyNoteProps) {
  if (tally.total === null) return null;
  const qualifier = QUALIFIER_LABELS[tally.qualifier]?.en;
  return (
    <aside
      aria-label="Official count"
      className="mx-5 mt-1 border-s-2 border-rule-2 ps-3 text-[13px] leading-[1.45] text-ink-2"
    >
      <p>
        <strong className="font-semibold text-ink">
          Official count: {qualifier ? `${qualifier} ` : ""}
          <span className="numeral">{tally.total}</span>
        </strong>{" "}
        {tally.since !== null && `since ${formatDay(tally.since, "en", "short")} `}({tally.by}, as of{" "}
        {formatDay(tally.asOf, "en", "short")} {formatDay(tally.asOf, "en", "year")}).
        <SourceLinks sources={sources} />
      </p>
      <p className="mt-0.5">
        {held && (
          <>
            This atlas holds <span className="numeral">{held.reported}</span> reported attacks to that day,{" "}
            <span className="numeral">{held.confirmed}</span> of them confirmed by officials.{" "}
          </>
        )}
        <a
          href={href}
          className="text-ink underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
        >
          See the counts
        </a>
        .
      </p>
    </aside>
  );
}
