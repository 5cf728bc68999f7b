import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { CodebookTable } from "@/components/evidence/codebook-table";
import { Prose } from "@/components/ui/prose";
import { dataFile, datasetAddress } from "@/lib/dataset/dataset-address";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { STATUSES } from "@/lib/domain/incident";
import { PRECISION_LABELS, SOURCE_KIND_LABELS, STATUS_LABELS, STATUS_NOTES } from "@/lib/domain/labels";
import { PRECISIONS } from "@/lib/domain/place";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { DESCRIPTOR_NAME, PACKAGE_TABLES, ZIP_NAME } from "@/lib/export/tables/data-package";
import { DATE_PREC_MEANINGS, WHERE_PREC_OF } from "@/lib/export/tables/ucdp-meanings";
import { THEATRE } from "@/lib/theatre/theatre";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Codebook",
    description:
      "Every field of the Escalation Atlas’s tables: its meaning, possible values, grades of precision, and UCDP codes.",
    canonical: "/codebook",
  });
}

export default function CodebookPage() {
  const { version } = loadDataset();
  return (
    <Prose title="Codebook" current="method">
      <p>
        This page is made from the schema that the files are written by. Release {version} is one{" "}
        <a href={dataFile(version, ZIP_NAME)}>ZIP file of CSV tables</a> with a{" "}
        <a href={dataFile(version, DESCRIPTOR_NAME)}>Frictionless data package descriptor</a>, one{" "}
        <a href={datasetAddress(version)}>JSON file</a>, and an <a href="/api/v1/openapi.json">API</a>. The
        licence is CC BY 4.0, credit “Escalation Atlas”. An empty cell means that nothing was given, never
        zero.
      </p>
      {PACKAGE_TABLES.map((table) => (
        <CodebookTable key={table.name} table={table} />
      ))}
      <h2 id="status">Status</h2>
      <dl>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>
              <code>{status}</code>: {STATUS_LABELS[status].en}
            </dt>
            <dd>{STATUS_NOTES[status].en}.</dd>
          </div>
        ))}
      </dl>
      <h2 id="precision">Precision, and UCDP’s where_prec</h2>
      <dl>
        {PRECISIONS.map((precision) => (
          <div key={precision}>
            <dt>
              <code>{precision}</code>: {PRECISION_LABELS[precision].en}
            </dt>
            <dd>UCDP where_prec {WHERE_PREC_OF[precision]}.</dd>
          </div>
        ))}
      </dl>
      <p>Waters, and places of no state, are 7.</p>
      <h2 id="days">Days, and UCDP’s date_prec</h2>
      <p>
        A day is a date in theatre time, {THEATRE.zone}. <code>earliestDay</code> and <code>latestDay</code>{" "}
        are the first and last that any source gives.
      </p>
      <dl>
        {DATE_PREC_MEANINGS.map(({ code, meaning }) => (
          <div key={code}>
            <dt>date_prec {code}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2 id="sources">Kinds of publication, weightiest first</h2>
      <ul>
        {SOURCE_KINDS.map((kind) => (
          <li key={kind}>
            <code>{kind}</code>: {SOURCE_KIND_LABELS[kind].en}
          </li>
        ))}
      </ul>
    </Prose>
  );
}
