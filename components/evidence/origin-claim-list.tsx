import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident, OriginClaim } from "@/lib/domain/incident";
import { ORIGIN_BASIS_LABELS, ORIGIN_STANCE_LABELS } from "@/lib/domain/labels";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import { incidentTitle } from "@/lib/evidence/incident-title";
import { incidentPage, sourceEntry } from "@/lib/evidence/page-links";
import { sourceDateText } from "@/lib/evidence/source-date-text";
import { pagesWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";
import { TEXT_LINK } from "./page-section";

const LIST = "divide-y divide-rule border-b border-rule text-sm leading-[1.45]";

/** Who says where each of these incidents was launched from: the words, the basis and the publication. */
export function OriginClaims(props: {
  readonly claims: readonly { readonly incident: Incident; readonly origin: OriginClaim }[];
  readonly dataset: Pick<Dataset, "places" | "sources">;
  readonly lang: Lang;
}) {
  const { lang } = props;
  const { places, sources } = props.dataset;
  return (
    <ul className={LIST}>
      {props.claims.map(({ incident, origin }, index) => (
        <li key={`${incident.id} ${index}`} className="py-2 break-inside-avoid">
          <a href={inLang(incidentPage(incident.id), lang)} className={TEXT_LINK}>
            {incidentTitle(incident, places, lang)}
          </a>
          : {ORIGIN_STANCE_LABELS[origin.stance] && `${ORIGIN_STANCE_LABELS[origin.stance]?.[lang]}: `}
          <DatasetText text={`${origin.text}.`} />{" "}
          <span className="text-ink-2">
            <DatasetText text={origin.by} />
            {pagesWords.get(lang).origins.basis(ORIGIN_BASIS_LABELS[origin.basis][lang], origin.precision)}{" "}
            <OriginSource
              source={origin.sourceId === null ? undefined : sources.get(origin.sourceId)}
              lang={lang}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Statements on launches that belong to no single incident. */
export function OriginStatements(props: {
  readonly statements: Dataset["originStatements"];
  readonly sources: Dataset["sources"];
  readonly lang: Lang;
}) {
  return (
    <ul className={LIST}>
      {props.statements.map(({ id, text, sourceId }) => (
        <li key={id} className="py-2 break-inside-avoid">
          <DatasetText text={text} />{" "}
          <span className="text-ink-2">
            <OriginSource source={props.sources.get(sourceId)} lang={props.lang} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function OriginSource({ source, lang }: { readonly source: Source | undefined; readonly lang: Lang }) {
  if (!source) return null;
  return (
    <>
      (
      <a href={inLang(sourceEntry(source.id), lang)} className={TEXT_LINK}>
        <DatasetText text={source.publisher} />
      </a>
      {`${pagesWords.get(lang).frame.comma} ${sourceDateText(source, lang)})`}
    </>
  );
}
