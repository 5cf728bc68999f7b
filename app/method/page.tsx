import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { CiteThis } from "@/components/evidence/cite-this";
import { CoverageTable } from "@/components/evidence/coverage-table";
import { TermsTable } from "@/components/evidence/terms-table";
import { WeekTable } from "@/components/evidence/week-table";
import { NameText } from "@/components/ui/name-text";
import { Prose } from "@/components/ui/prose";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { Pieces } from "@/components/ui/words/pieces";
import { auditSummary } from "@/lib/dataset/audit-summary";
import { datasetAddress } from "@/lib/dataset/dataset-address";
import { KNOWN_RULE } from "@/lib/dataset/known-day";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { DISPLAY_RULE } from "@/lib/domain/display-rule";
import { formatDay } from "@/lib/domain/format-day";
import { STATUSES } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, PRECISION_LABELS, STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import { PRECISIONS } from "@/lib/domain/place";
import type { Label } from "@/lib/domain/shapes/label";
import type { Lang } from "@/lib/domain/shapes/lang";
import { knownGaps } from "@/lib/evidence/known-gaps";
import { pagesWords } from "@/lib/messages/rooms";
import { KIND_LABELS, KIND_NOTES } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { DAYS_NOTE, END_NOTE, GAP_NOTES, SAMPLE_NOTES_AR } from "@/lib/theatre/method-notes";
import { THEATRE } from "@/lib/theatre/theatre";
import { printView } from "@/lib/view/address/codec";
import { inLang } from "@/lib/view/address/lang-of";
import { campaignText } from "@/lib/view/campaign-text";
import { DEFAULT_VIEW, NO_FILTERS } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";

const LICENCE = { name: "CC BY 4.0", href: "https://creativecommons.org/licenses/by/4.0/" };
/** Beside the source files. */
const AUDIT_FOLDER = "audit";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).method;
  return pageMetadata({ title, description, canonical: "/method" });
}

export default async function MethodPage() {
  const lang = await pageLang();
  const words = pagesWords.get(lang).method;
  const origin = await siteOrigin();
  const dataset = loadDataset();
  const { version } = dataset;
  const count = (test: (incident: (typeof dataset.incidents)[number]) => boolean) =>
    dataset.incidents.filter(test).length;
  const gaps = knownGaps(dataset);
  const { asked, swept, whole, incidents: corrected, samples } = auditSummary();
  const disputed: View = {
    ...DEFAULT_VIEW,
    lang,
    day: dataset.lastDay,
    span: { type: "until" },
    filters: { ...NO_FILTERS, disputed: ["yes"] },
  };
  const lastDay = formatDay(dataset.lastDay, lang, "long");
  const link = (href: string, text: ReactNode) => <a href={inLang(href, lang)}>{text}</a>;
  return (
    <Prose title={words.title} current="method">
      <p>
        {words.lead({
          incidents: dataset.incidents.length,
          first: formatDay(dataset.firstDay, lang, "long"),
          last: lastDay,
          places: dataset.places.size,
          sources: dataset.sources.size,
          version,
        })}
      </p>
      <h2>{words.counts.title}</h2>
      <dl>
        {INCIDENT_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <MarkIcon kind={kind} size={16} className="me-2 align-[-2px]" />
              {words.counted(
                KIND_LABELS[kind].many[lang],
                count((incident) => incident.kind === kind),
              )}
            </dt>
            <dd>{KIND_NOTES[kind][lang]}.</dd>
          </div>
        ))}
      </dl>
      <p>
        <Pieces of={words.counts.text<ReactNode>(link("/tallies", words.counts.those))} />
      </p>
      <h2>{words.status.title}</h2>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              {words.counted(
                STATUS_LABELS[status][lang],
                count((incident) => incident.status === status),
              )}
            </dt>
            <dd>{STATUS_NOTES[status][lang]}.</dd>
          </div>
        ))}
      </dl>
      <p>{words.status.text}</p>
      <h2 id="disputes">{words.disputes.title}</h2>
      <p>
        <Pieces
          of={words.disputes.text<ReactNode>(
            <a href={printView(disputed)}>
              {words.disputes.disputed(gaps.disputed, dataset.incidents.length)}
            </a>,
          )}
        />
      </p>
      <Rules of={DISPLAY_RULE} lang={lang} />
      <p>{words.disputes.ranges}</p>
      <h2 id="known">{words.known.title}</h2>
      <Rules of={KNOWN_RULE} lang={lang} />
      <h2>{words.days.title}</h2>
      <p>{words.days.text(THEATRE.zone, DAYS_NOTE[lang])}</p>
      <h2>{words.places.title}</h2>
      <ul>
        {PRECISIONS.map((precision) => (
          <li key={precision}>{PRECISION_LABELS[precision][lang]}.</li>
        ))}
      </ul>
      <p>{words.places.text}</p>
      <h2>{words.origins.title}</h2>
      <p>{words.origins.text(inOneLang(ORIGIN_BASIS_LABELS, lang))}</p>
      <h2 id="coverage">{words.coverage.title}</h2>
      <p>{words.coverage.text}</p>
      <CoverageTable dataset={dataset} lang={lang} />
      <h3>{words.coverage.weeks}</h3>
      <p>{words.coverage.weeksText(campaignText(lang))}</p>
      <WeekTable dataset={dataset} view={{ ...DEFAULT_VIEW, lang }} />
      <h2 id="gaps">{words.gaps.title}</h2>
      <ul>
        <li>{words.gaps.uncovered(gaps.uncovered)}</li>
        <li>{words.gaps.unlisted}</li>
        <li>{words.gaps.vague(gaps)}</li>
        <li>{words.gaps.undated({ ...gaps, sources: dataset.sources.size })}</li>
        <li>{words.gaps.duplicates(gaps.duplicates)}</li>
        <li>{words.gaps.end(lastDay, END_NOTE[lang])}</li>
        {GAP_NOTES.map((note) => (
          <li key={note.en}>{note[lang]}</li>
        ))}
      </ul>
      <h2 id="corrections">{words.corrections.title}</h2>
      <ul>
        {samples.map((sample) => (
          <li key={sample.id}>
            {words.corrections.sample({
              month: formatDay(knownDay(`${sample.month}-01`), lang, "month"),
              incidents: sample.incidents,
              random: sample.drawn === "random",
              corrected: sample.corrected,
              percent: Math.round((100 * sample.corrected) / sample.incidents),
            })}{" "}
            <NameText en={sample.note} ar={SAMPLE_NOTES_AR[sample.id] ?? null} lang={lang} />
          </li>
        ))}
      </ul>
      <p>
        <Pieces
          of={words.corrections.text<ReactNode>(
            {
              asked: asked.applied,
              askedKept: asked.rejected,
              swept: swept.applied,
              sweptKept: swept.rejected,
              whole: whole.applied,
              incidents: corrected,
            },
            <code dir="ltr">{AUDIT_FOLDER}</code>,
          )}
        />
      </p>
      <h2>{words.yourData.title}</h2>
      <p>
        <Pieces of={words.yourData.text<ReactNode>(link("/own-data", words.yourData.use))} />
      </p>
      <h2 id="errors">{words.errors.title}</h2>
      <p>{words.errors.text}</p>
      <h2 id="releases">{words.releases.title}</h2>
      <p>
        <Pieces
          of={words.releases.text<ReactNode>(
            version,
            link("/releases", words.releases.releases),
            link("/codebook", words.releases.codebook),
          )}
        />
      </p>
      <h2 id="languages">{words.languages.title}</h2>
      <p>{words.languages.text}</p>
      <TermsTable lang={lang} />
      <h2>{words.credits.title}</h2>
      <p>
        <Pieces
          of={words.credits.text<ReactNode>(
            <a href={datasetAddress(version)} dir="ltr">
              {datasetAddress(version)}
            </a>,
            <a href={LICENCE.href} dir="ltr">
              {LICENCE.name}
            </a>,
          )}
        />
      </p>
      <CiteThis
        cited={{ type: "page", title: words.title, version, address: `${origin}${inLang("/method", lang)}` }}
        lang={lang}
      />
    </Prose>
  );
}

/** The sentences of a rule, numbered. */
function Rules({ of, lang }: { readonly of: readonly Label[]; readonly lang: Lang }) {
  return (
    <ol className="list-decimal ps-5">
      {of.map((rule) => (
        <li key={rule.en}>{rule[lang]}</li>
      ))}
    </ol>
  );
}

/** The labels in one language. */
function inOneLang<K extends string>(labels: Readonly<Record<K, Label>>, lang: Lang): Record<K, string> {
  const texts = Object.entries<Label>(labels).map(([key, label]) => [key, label[lang]]);
  return Object.fromEntries(texts) as Record<K, string>; // the keys are those of the labels
}
