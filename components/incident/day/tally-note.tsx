import { Fragment, type ReactNode } from "react";
import { formatDay } from "@/lib/domain/format-day";
import { QUALIFIER_LABELS } from "@/lib/domain/labels";
import { lowerFirst } from "@/lib/domain/lower-first";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";
import { workspaceWords } from "@/lib/messages/rooms";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { TALLIED_KIND } from "@/lib/theatre/kinds";

interface TallyNoteProps {
  /** The last official count at or before the day. */
  readonly tally: Tally;
  readonly sources: readonly Source[];
  /** What this dataset holds for the same stretch, counted on its own; `null` where the two cannot be set side by side. */
  readonly held: { readonly reported: number; readonly confirmed: number } | null;
  /** The page with all counts. */
  readonly href: string;
  readonly lang: Lang;
}

const LINK = "text-ink underline decoration-rule-2 underline-offset-2 hover:decoration-ink";

function SourceLinks({ sources, comma }: { readonly sources: readonly Source[]; readonly comma: string }) {
  const linked = sources.filter((source) => source.url !== null).slice(0, 3);
  if (linked.length === 0) return null;
  return (
    <>
      {" "}
      {linked.map((source, index) => (
        <span key={source.id}>
          {index > 0 && `${comma} `}
          <a href={source.url ?? undefined} target="_blank" rel="noopener noreferrer" className={LINK}>
            <bdi>{source.publisher.replace(/\s*\([^)]*\)/g, "")}</bdi>
          </a>
        </span>
      ))}
      .
    </>
  );
}

const figure = (count: number) => <span className="numeral">{count}</span>;

/** Pieces of one sentence, in their order. */
const sentence = (pieces: readonly ReactNode[]) => {
  return pieces.map((piece, index) => <Fragment key={index}>{piece}</Fragment>);
};

/**
 * Somebody's official count beside this dataset's own, in one sentence that says why they differ; never added up. On a desk
 * with little height it is one line.
 */
export function TallyNote({ tally, sources, held, href, lang }: TallyNoteProps) {
  if (tally.total === null) return null;
  const words = workspaceWords.get(lang).atlas.tally;
  const qualifier = QUALIFIER_LABELS[tally.qualifier]?.[lang];
  const total = (
    <strong className="numeral font-semibold text-ink">
      {qualifier ? `${qualifier} ` : ""}
      {tally.total}
    </strong>
  );
  const asOf = `${formatDay(tally.asOf, lang, "short")} ${formatDay(tally.asOf, lang, "year")}`;
  const days =
    tally.since === null ? words.until(asOf) : words.since(formatDay(tally.since, lang, "short"), asOf);
  const counted = lowerFirst(KIND_LABELS[TALLIED_KIND].many[lang]);
  return (
    <aside
      aria-label={words.title}
      className="mx-5 border-s-2 border-rule-2 ps-3 text-[13px] leading-5 text-ink-2 desk-short:[header:has([data-notice]:not(:empty))~&]:hidden"
    >
      <p className="hidden truncate desk-short:block">
        <a href={href} className={LINK}>
          {words.title}
        </a>{" "}
        {total}
        {held && sentence(words.here<ReactNode>(figure(held.reported), figure(held.confirmed)))}
      </p>
      <p className="desk-short:hidden">
        {sentence(words.full<ReactNode>(<bdi>{tally.by}</bdi>, total, counted, days))}
        {held && sentence(words.listed<ReactNode>(figure(held.reported), figure(held.confirmed)))}.{" "}
        <span className="desk-low:hidden">
          <SourceLinks sources={sources} comma={words.comma} />{" "}
        </span>
        <a href={href} className={LINK}>
          {words.see}
        </a>
        .
      </p>
    </aside>
  );
}
