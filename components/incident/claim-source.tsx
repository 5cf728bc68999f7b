import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Claim } from "@/lib/domain/claim";
import { sourceEntry } from "@/lib/evidence/page-links";
import { sourceDateText } from "@/lib/evidence/source-date-text";

interface ClaimSourceProps {
  readonly claim: Pick<Claim, "by" | "sourceId">;
  readonly sources: Dataset["sources"];
  /** Whether the publication's day is told too. */
  readonly dated: boolean;
}

/** Who says so, with a link to the publication; or that the record does not name one. */
export function ClaimSource({ claim, sources, dated }: ClaimSourceProps) {
  const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
  if (!source)
    return (
      <>
        {claim.by}
        <span className="text-ink-2"> (publication not recorded)</span>
      </>
    );
  const publisher = source.publisher.replace(/\s*\([^)]*\)/g, "");
  const named = claim.by.toLowerCase().includes(publisher.toLowerCase());
  const away = source.url === null ? {} : ({ target: "_blank", rel: "noopener noreferrer" } as const);
  return (
    <>
      {!named && `${claim.by}, `}
      {!named && (source.kind === "aggregator" ? <small>via </small> : "in ")}
      <a
        href={source.url ?? sourceEntry(source.id)}
        title={source.title ?? undefined}
        className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
        {...away}
      >
        {named ? claim.by : publisher}
        {source.url !== null && <VisuallyHidden> (opens in a new tab)</VisuallyHidden>}
      </a>
      {dated && <span className="text-ink-2">, {sourceDateText(source)}</span>}
    </>
  );
}
