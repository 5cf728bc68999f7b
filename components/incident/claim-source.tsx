import { DatasetText } from "@/components/ui/name-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Claim } from "@/lib/domain/claim";
import type { Lang } from "@/lib/domain/shapes/lang";
import { sourceEntry } from "@/lib/evidence/page-links";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { workspaceWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

interface ClaimSourceProps {
  readonly claim: Pick<Claim, "by" | "sourceId">;
  readonly sources: Dataset["sources"];
  /** Whether the publication's day is told too. */
  readonly dated: boolean;
  readonly lang: Lang;
}

/** Who says so, with a link to the publication; or that the record does not name one. */
export function ClaimSource({ claim, sources, dated, lang }: ClaimSourceProps) {
  const { comma, source: words } = workspaceWords.get(lang).detail;
  const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
  if (!source)
    return (
      <>
        <DatasetText text={claim.by} />
        <span className="text-ink-2"> {words.notRecorded}</span>
      </>
    );
  const publisher = source.publisher.replace(/\s*\([^)]*\)/g, "");
  const named = claim.by.toLowerCase().includes(publisher.toLowerCase());
  const away = source.url === null ? {} : ({ target: "_blank", rel: "noopener noreferrer" } as const);
  return (
    <>
      {!named && (
        <>
          <DatasetText text={claim.by} />
          {comma} {source.kind === "aggregator" ? <small>{words.via} </small> : `${words.in} `}
        </>
      )}
      <a
        href={source.url ?? inLang(sourceEntry(source.id), lang)}
        className="underline decoration-rule-2 underline-offset-2 hover:decoration-ink"
        {...away}
      >
        <bdi lang="en" title={source.title ?? undefined}>
          {named ? claim.by : publisher}
        </bdi>
        {source.url !== null && <VisuallyHidden> {words.newTab}</VisuallyHidden>}
      </a>
      {dated && <span className="text-ink-2">{`${comma} ${sourceDateText(source, lang)}`}</span>}
    </>
  );
}
