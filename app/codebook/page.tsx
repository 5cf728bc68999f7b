import type { Metadata } from "next";
import type { ReactNode } from "react";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { CodebookTable } from "@/components/evidence/codebook-table";
import { Prose } from "@/components/ui/prose";
import { Pieces } from "@/components/ui/words/pieces";
import { dataFile, datasetAddress } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { STATUSES } from "@/lib/domain/incident";
import { PRECISION_LABELS, SOURCE_KIND_LABELS, STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import { PRECISIONS } from "@/lib/domain/place";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { DESCRIPTOR_NAME, PACKAGE_TABLES, ZIP_NAME } from "@/lib/export/tables/data-package";
import { pagesWords } from "@/lib/messages/rooms";
import { THEATRE } from "@/lib/theatre/theatre";

/** UCDP GED's codes for how closely a place and a day are known. */
const UCDP = { where: "where_prec", date: "date_prec" } as const;

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).codebook;
  return pageMetadata({ title, description, canonical: "/codebook" });
}

export default async function CodebookPage() {
  const { version } = loadDataset();
  const lang = await pageLang();
  const words = pagesWords.get(lang).codebook;
  const code = (text: string) => <code dir="ltr">{text}</code>;
  return (
    <Prose title={words.title} current="method">
      <p>
        <Pieces
          of={words.lead<ReactNode>(
            version,
            <a href={dataFile(version, ZIP_NAME)}>{words.zip}</a>,
            <a href={dataFile(version, DESCRIPTOR_NAME)}>{words.descriptor}</a>,
            <a href={datasetAddress(version)}>{words.json}</a>,
            <a href="/api/v1/openapi.json">{words.api}</a>,
          )}
        />
      </p>
      {words.language && <p>{words.language}</p>}
      {PACKAGE_TABLES.map((table) => (
        <CodebookTable key={table.name} table={table} lang={lang} />
      ))}
      <h2 id="status">{words.status}</h2>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              {code(status)}: {STATUS_LABELS[status][lang]}
            </dt>
            <dd>{STATUS_NOTES[status][lang]}.</dd>
          </div>
        ))}
      </dl>
      <h2 id="precision">{words.precision(UCDP.where)}</h2>
      <dl>
        {PRECISIONS.map((precision) => (
          <div key={precision}>
            <dt>
              {code(precision)}: {PRECISION_LABELS[precision][lang]}
            </dt>
            <dd>{words.where(UCDP.where, words.wherePrec[precision])}</dd>
          </div>
        ))}
      </dl>
      <p>{words.waters}</p>
      <h2 id="days">{words.days(UCDP.date)}</h2>
      <p>
        <Pieces of={words.daysText<ReactNode>(THEATRE.zone, code("earliestDay"), code("latestDay"))} />
      </p>
      <dl>
        {words.datePrec.map((meaning, index) => (
          <div key={meaning}>
            <dt>
              <bdi dir="ltr">
                {UCDP.date} {index + 1}
              </bdi>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2 id="sources">{words.kinds}</h2>
      <ul>
        {SOURCE_KINDS.map((kind) => (
          <li key={kind}>
            {code(kind)}: {SOURCE_KIND_LABELS[kind][lang]}
          </li>
        ))}
      </ul>
    </Prose>
  );
}
