import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import { originGroups } from "@/lib/evidence/origin-groups";
import { pagesWords } from "@/lib/messages/rooms";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { inLang } from "@/lib/view/address/lang-of";
import { EvidencePage } from "./evidence-page";
import { OriginClaims, OriginStatements } from "./origin-claim-list";
import { LONE_LINK, PageSection, TEXT_LINK } from "./page-section";

interface OriginsPageProps {
  readonly dataset: Dataset;
  readonly lang: Lang;
  /** Scheme and host of the site, for the citation. */
  readonly origin: string;
}

/** Where munitions are said to have been launched from: by country, who said so, on what basis, and the general statements. */
export function OriginsPage({ dataset, lang, origin }: OriginsPageProps) {
  const { frame, origins: words } = pagesWords.get(lang);
  const groups = originGroups(dataset).map((group) => ({
    ...group,
    title: group.country === null ? words.noPlace : COUNTRY_LABELS[group.country][lang],
  }));
  const known = dataset.incidents.filter(({ origins }) => origins.length > 0).length;
  return (
    <EvidencePage
      lang={lang}
      title={words.title}
      cited={{
        type: "page",
        title: words.title,
        version: dataset.version,
        address: origin + inLang("/origins", lang),
      }}
      lead={
        <p className="mt-3 max-w-[46rem] text-[17px]">
          {words.lead(known, dataset.incidents.length)} {frame.inEnglish}
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
          title={words.group(title, frame.incidents(incidentCount))}
          id={`from-${country ?? "nowhere"}`}
        >
          {country !== null && (
            <p className="mb-2 text-[13px] print:hidden">
              <a href={inLang(`/?span=until&origin=${country}`, lang)} className={LONE_LINK}>
                {words.onMap}
              </a>
            </p>
          )}
          <OriginClaims claims={claims} dataset={dataset} lang={lang} />
        </PageSection>
      ))}
      <PageSection title={words.statements} id="statements">
        <p className="mb-2 text-[13px] text-ink-2">{words.statementsNote}</p>
        <OriginStatements statements={dataset.originStatements} sources={dataset.sources} lang={lang} />
      </PageSection>
    </EvidencePage>
  );
}
