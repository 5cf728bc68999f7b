import ExternalLink from "lucide-react/icons/external-link";
import { DatasetText } from "@/components/ui/name-text";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { sourceTitle } from "@/lib/evidence/source-title";
import { workspaceWords } from "@/lib/messages/rooms";

function SourceTitle({ source, lang }: { source: Source; lang: Lang }) {
  const title = <DatasetText text={sourceTitle(source, lang)} />;
  if (source.url === null) return <span className="text-ink">{title}</span>;
  return (
    <a
      href={source.url}
      target="_blank"
      rel="noopener noreferrer"
      className="text-ink underline decoration-rule-2 underline-offset-2 hover:decoration-ink pointer-coarse:inline-block pointer-coarse:min-w-11 pointer-coarse:py-3.5"
    >
      {title}
      <ExternalLink size={12} aria-hidden="true" className="ms-1 inline-block align-baseline text-ink-2" />
      <VisuallyHidden> {workspaceWords.get(lang).detail.source.newTab}</VisuallyHidden>
    </a>
  );
}

/** Every publication behind something, with what kind of publication it is. */
export function SourceList({ sources, lang }: { sources: readonly Source[]; lang: Lang }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {sources.map((source) => (
        <li key={source.id} className="py-2 text-[13px] leading-[1.4] [overflow-wrap:anywhere]">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-sm font-semibold">
              <DatasetText text={source.publisher} />
            </span>
            <span
              className={`rounded-sm px-1 text-[11px] leading-4 ${
                source.kind === "militia-media"
                  ? "border border-dashed border-ink-2 text-ink"
                  : "border border-rule-2/60 text-ink-2"
              }`}
            >
              {SOURCE_KIND_LABELS[source.kind][lang]}
            </span>
            <span className="numeral ms-auto text-xs text-ink-2">
              {sourceDateText({ ...source, publishedBounds: null }, lang)}
            </span>
          </p>
          <p className="mt-0.5">
            <SourceTitle source={source} lang={lang} />
          </p>
        </li>
      ))}
    </ol>
  );
}
