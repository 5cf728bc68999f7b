import type { Dataset } from "@/lib/dataset/dataset";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import { SOURCE_KINDS, type Source, type SourceKind } from "@/lib/domain/source";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { matchesSource, type SourceFilter } from "@/lib/evidence/source-filter";
import { type SourceUse, sourceUses } from "@/lib/evidence/source-uses";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { EvidencePage } from "./evidence-page";
import { FIELD, Field, QueryForm } from "./query-form";
import { SourceRest } from "./source-rest";

interface SourceFormProps {
  readonly filter: SourceFilter;
  /** The theme of the page's address, which the form's answer keeps; `null` for none. */
  readonly theme: "light" | "dark" | null;
  readonly countOf: (kind: SourceKind) => number;
}

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
      cited={{ type: "page", title: "Sources", version: dataset.version, address: `${origin}/sources` }}
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
    </EvidencePage>
  );
}

function SourceForm({ filter, theme, countOf }: SourceFormProps) {
  const filtered = filter.kind !== null || filter.q !== "";
  return (
    <QueryForm
      action="/sources"
      kept={theme ? [["theme", theme]] : []}
      submit="Filter"
      all={filtered ? "All publications" : null}
    >
      <Field label="Kind">
        <select name="kind" defaultValue={filter.kind ?? ""} className={FIELD}>
          <option value="">All kinds</option>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {SOURCE_KIND_LABELS[kind].en} ({countOf(kind)})
            </option>
          ))}
        </select>
      </Field>
      <Field label="Publisher, title or author">
        <input
          type="search"
          name="q"
          defaultValue={filter.q}
          maxLength={MAX_QUERY_CHARACTERS}
          className={`${FIELD} w-72 max-w-full`}
        />
      </Field>
    </QueryForm>
  );
}
