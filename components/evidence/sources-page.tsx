import type { Dataset } from "@/lib/dataset/dataset";
import { SOURCE_KIND_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import { SOURCE_KINDS, type SourceKind } from "@/lib/domain/source";
import { matchesSource, type SourceFilter } from "@/lib/evidence/source-filter";
import { sourceUses } from "@/lib/evidence/source-uses";
import { pagesWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
import { MAX_QUERY_CHARACTERS } from "@/lib/view/text/query-key";
import { EvidencePage } from "./evidence-page";
import { FIELD, Field, QueryForm } from "./query-form";
import { SourceRow } from "./source-row";

interface SourceFormProps {
  readonly filter: SourceFilter;
  /** The theme of the page's address, which the form's answer keeps; `null` for none. */
  readonly theme: "light" | "dark" | null;
  readonly countOf: (kind: SourceKind) => number;
  readonly lang: Lang;
}

interface SourcesPageProps {
  readonly dataset: Dataset;
  readonly filter: SourceFilter;
  readonly theme: SourceFormProps["theme"];
  readonly lang: Lang;
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

/** Every publication that was read, and what rests on it. */
export function SourcesPage({ dataset, filter, theme, lang, origin }: SourcesPageProps) {
  const words = pagesWords.get(lang).sources;
  const all = [...dataset.sources.values()];
  const uses = sourceUses(dataset);
  const shown = all
    .filter((source) => matchesSource(filter, source))
    .sort((a, b) => a.publisher.localeCompare(b.publisher, "en") || (a.published ?? 0) - (b.published ?? 0));
  return (
    <EvidencePage
      current="sources"
      lang={lang}
      title={words.title}
      cited={{
        type: "page",
        title: words.title,
        version: dataset.version,
        address: origin + inLang("/sources", lang),
      }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          {words.lead(all.length, dataset.version)} {pagesWords.get(lang).frame.inEnglish}
        </p>
      }
    >
      <SourceForm
        filter={filter}
        theme={theme}
        lang={lang}
        countOf={(kind) => all.filter((source) => source.kind === kind).length}
      />
      <p role="status" className="numeral mt-4 mb-2 text-sm font-semibold">
        {words.publications(shown.length)}
      </p>
      {shown.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <ul className={`divide-y divide-rule border-y border-rule ${ROWS}`}>
          {shown.map((source) => (
            <SourceRow
              key={source.id}
              source={source}
              use={uses.get(source.id)}
              places={dataset.places}
              lang={lang}
            />
          ))}
        </ul>
      )}
    </EvidencePage>
  );
}

function SourceForm({ filter, theme, countOf, lang }: SourceFormProps) {
  const words = pagesWords.get(lang).sources;
  const filtered = filter.kind !== null || filter.q !== "";
  return (
    <QueryForm
      action="/sources"
      kept={[
        ...(theme ? [["theme", theme] as const] : []),
        ...(lang === "en" ? [] : [["lang", lang] as const]),
      ]}
      lang={lang}
      submit={words.filter}
      all={filtered ? words.all : null}
    >
      <Field label={words.kind}>
        <select name="kind" defaultValue={filter.kind ?? ""} className={FIELD}>
          <option value="">{words.allKinds}</option>
          {SOURCE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kindWith(SOURCE_KIND_LABELS[kind][lang], countOf(kind))}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.text}>
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
