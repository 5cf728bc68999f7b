import { controlClass } from "@/components/ui/control-class";
import type { Dataset } from "@/lib/dataset/dataset";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import { SOURCE_KINDS, type Source, type SourceKind } from "@/lib/domain/source";
import { citation } from "@/lib/evidence/citation";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { matchesSource, type SourceFilter } from "@/lib/evidence/source-filter";
import { type SourceUse, sourceUses } from "@/lib/evidence/source-uses";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { CiteThis } from "./cite-this";
import { EvidencePage } from "./evidence-page";
import { TEXT_LINK } from "./page-section";
import { SourceRest } from "./source-rest";

interface SourceFormProps {
  readonly filter: SourceFilter;
  /** The theme of the page's address, which the form's answer keeps; `null` for none. */
  readonly theme: "light" | "dark" | null;
  readonly countOf: (kind: SourceKind) => number;
}

const FIELD =
  "min-h-9 rounded-md border border-rule-2/70 bg-paper px-3 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base";

interface SourcesPageProps {
  readonly dataset: Dataset;
  readonly filter: SourceFilter;
  readonly theme: SourceFormProps["theme"];
  /** Scheme and host, without a slash at the end. */
  readonly origin: string;
}

// Said once for all rows: there are hundreds, and the page is sent whole.
const ROWS = [
  "text-sm leading-[1.45] [overflow-wrap:anywhere]",
  "[&>li]:grid [&>li]:scroll-mt-4 [&>li]:gap-x-6 [&>li]:gap-y-1 [&>li]:py-3 [&>li:target]:bg-paper-2",
  "md:[&>li]:grid-cols-[minmax(0,5fr)_minmax(0,3fr)_minmax(0,5fr)]",
  "[&_strong]:font-semibold [&_small]:block [&_small]:text-[13px] [&_small]:text-ink-2",
  "[&_a]:underline [&_a]:decoration-rule-2 [&_a]:underline-offset-2 [&_a:hover]:decoration-ink",
  "[&_summary]:cursor-pointer pointer-coarse:[&_summary]:py-3",
  "pointer-coarse:[&_p>a:only-child]:inline-block pointer-coarse:[&_p>a:only-child]:min-w-11 pointer-coarse:[&_p>a:only-child]:py-[13px]",
].join(" ");

function SourceTitle({ source }: { readonly source: Source }) {
  const title = source.title ?? (source.url === null ? "Read without an address" : "Untitled page");
  return source.url === null ? (
    title
  ) : (
    <a href={source.url} rel="noopener noreferrer">
      {title}
    </a>
  );
}

function SourceRow(props: {
  readonly source: Source;
  readonly use: SourceUse | undefined;
  readonly places: Dataset["places"];
}) {
  const { source, use, places } = props;
  const { publishedBounds } = source;
  return (
    <li id={source.id}>
      <div>
        <strong>{source.publisher}</strong>
        <p>
          <SourceTitle source={source} />
        </p>
        {source.author !== null && <small>{source.author}</small>}
        {source.note !== null && <small>{source.note}</small>}
      </div>
      <div>
        <p>{SOURCE_KIND_LABELS[source.kind].en}</p>
        <small>
          {sourceDateText(source)}
          {publishedBounds !== null && ` (${publishedBounds.reason})`}
        </small>
      </div>
      {use && <SourceRest use={use} places={places} />}
    </li>
  );
}

/** Every publication that was read, and what rests on it. */
export function SourcesPage({ dataset, filter, theme, origin }: SourcesPageProps) {
  const all = [...dataset.sources.values()];
  const uses = sourceUses(dataset);
  const shown = all
    .filter((source) => matchesSource(filter, source))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, "en") || (a.published ?? 0) - (b.published ?? 0));
  return (
    <EvidencePage
      current="sources"
      title="Sources"
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          The {all.length} publications that this dataset rests on, by publisher, each with what rests on it.
          All of them were read; a date is given only where one was seen. This is dataset {dataset.version}.
        </p>
      }
    >
      <SourceForm
        filter={filter}
        theme={theme}
        countOf={(kind) => all.filter((source) => source.kind === kind).length}
      />
      <p role="status" className="numeral mt-4 mb-2 text-sm font-semibold">
        {shown.length === 1 ? "1 publication" : `${shown.length} publications`}
      </p>
      {shown.length === 0 ? (
        <p className="text-ink-2">None matches. Try fewer words, or all kinds.</p>
      ) : (
        <ul className={`divide-y divide-rule border-y border-rule ${ROWS}`}>
          {shown.map((source) => (
            <SourceRow key={source.id} source={source} use={uses.get(source.id)} places={dataset.places} />
          ))}
        </ul>
      )}
      <div className="mt-9 max-w-[46rem]">
        <CiteThis
          text={citation({
            title: "Sources",
            id: null,
            version: dataset.version,
            address: `${origin}/sources`,
          })}
        />
      </div>
    </EvidencePage>
  );
}

/** Asks for a kind and a text by the address, so that it needs no scripts and can be linked to. */
function SourceForm({ filter, theme, countOf }: SourceFormProps) {
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
