import type { Dataset } from "@/lib/dataset/dataset";
import { originGroups } from "@/lib/evidence/origin-groups";
import { EvidencePage } from "./evidence-page";
import { OriginClaims, OriginStatements } from "./origin-claim-list";
import { LONE_LINK, PageSection, TEXT_LINK } from "./page-section";

interface OriginsPageProps {
  readonly dataset: Dataset;
  /** Scheme and host of the site, for the citation. */
  readonly origin: string;
}

/** Where munitions are said to have been launched from: by country, who said so, on what basis, and the general statements. */
export function OriginsPage({ dataset, origin }: OriginsPageProps) {
  const groups = originGroups(dataset);
  const known = dataset.incidents.filter(({ origins }) => origins.length > 0).length;
  return (
    <EvidencePage
      title="Launch origins"
      cited={{
        type: "page",
        title: "Launch origins",
        version: dataset.version,
        address: `${origin}/origins`,
      }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          For {known} of {dataset.incidents.length} incidents a source says where the munitions came from, or
          did not come from. Rival claims are all listed. An incident claimed for two countries is listed
          under both; for the others, no source says.
        </p>
      }
    >
      <ul className="mt-5 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
        {groups.map(({ country, title, incidentCount }) => (
          <li key={title}>
            <a href={`#from-${country ?? "nowhere"}`} className={TEXT_LINK}>
              {title}
            </a>{" "}
            <span className="numeral text-ink-2">{incidentCount}</span>
          </li>
        ))}
      </ul>
      {groups.map(({ country, title, incidentCount, claims }) => (
        <PageSection
          key={title}
          title={`${title}: ${incidentCount} ${incidentCount === 1 ? "incident" : "incidents"}`}
          id={`from-${country ?? "nowhere"}`}
        >
          {country !== null && (
            <p className="mb-2 text-[13px] print:hidden">
              <a href={`/?span=until&origin=${country}`} className={LONE_LINK}>
                On the map
              </a>
            </p>
          )}
          <OriginClaims claims={claims} dataset={dataset} />
        </PageSection>
      ))}
      <PageSection title="General statements" id="statements">
        <p className="mb-2 text-[13px] text-ink-2">Statements on launches that name no single incident.</p>
        <OriginStatements statements={dataset.originStatements} sources={dataset.sources} />
      </PageSection>
    </EvidencePage>
  );
}
