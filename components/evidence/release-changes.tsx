import type { ReleaseChange } from "@/lib/dataset/release/compare-releases";
import { changePhrase } from "@/lib/dataset/release/revision-since";
import type { IncidentId } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import { incidentPage } from "@/lib/evidence/page-links";
import { pagesWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

/** What changed between two releases: a sentence, then every incident. Those that were withdrawn have no page any more. */
export function ReleaseChanges({ change, lang }: { readonly change: ReleaseChange; readonly lang: Lang }) {
  const words = pagesWords.get(lang).releases;
  return (
    <>
      <p>{words.change(changePhrase(change, lang))}</p>
      <Ids title={words.added} ids={change.added} linked lang={lang} />
      <Ids title={words.revised} ids={change.revised} linked lang={lang} />
      <Ids title={words.withdrawn} ids={change.withdrawn} linked={false} lang={lang} />
    </>
  );
}

interface IdsProps {
  readonly title: (count: number) => string;
  readonly ids: readonly string[];
  readonly linked: boolean;
  readonly lang: Lang;
}

function Ids({ title, ids, linked, lang }: IdsProps) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 font-semibold">{title(ids.length)}</h3>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {/* The present release has exactly the dataset's incidents; a test holds it to that. */}
            {linked ? (
              <a href={inLang(incidentPage(id as IncidentId), lang)}>
                <bdi dir="ltr">{id}</bdi>
              </a>
            ) : (
              <bdi dir="ltr">{id}</bdi>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
