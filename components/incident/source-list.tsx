import ExternalLink from "lucide-react/icons/external-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatDay } from "@/lib/domain/format-day";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import type { Source } from "@/lib/domain/source";

function SourceTitle({ source }: { source: Source }) {
  const title = source.title ?? (source.url === null ? "Read without an address" : "Untitled page");
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
      <VisuallyHidden> (opens in a new tab)</VisuallyHidden>
    </a>
  );
}

/** Every publication behind something, with what kind of publication it is. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {sources.map((source) => (
        <li key={source.id} className="py-2 text-[13px] leading-[1.4] [overflow-wrap:anywhere]">
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="text-sm font-semibold">{source.publisher}</span>
            <span
              className={`rounded-sm px-1 text-[11px] leading-4 ${
                source.kind === "militia-media"
                  ? "border border-dashed border-ink-2 text-ink"
                  : "border border-rule-2/60 text-ink-2"
              }`}
            >
              {SOURCE_KIND_LABELS[source.kind].en}
            </span>
            <span className="numeral ms-auto text-xs text-ink-2">
              {source.published === null ? "no date seen" : formatDay(source.published, "en", "long")}
            </span>
          </p>
          <p className="mt-0.5">
            <SourceTitle source={source} />
          </p>
        </li>
      ))}
    </ol>
  );
}
