import { lowerFirst } from "@/lib/domain/lower-first";
import { LANGS, type Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { EvidenceTable } from "./evidence-table";

const wordsOf = (lang: Lang) => pagesWords.get(lang).method.languages;

/** The words that stand for one thing each, in every language of the atlas. */
export function TermsTable({ lang }: { readonly lang: Lang }) {
  const langs = [lang, ...LANGS.filter((other) => other !== lang)];
  // A record literal has no other keys.
  const names = Object.keys(wordsOf(lang).terms) as (keyof ReturnType<typeof wordsOf>["terms"])[];
  const terms = [
    ...names.map((name) => (each: Lang) => wordsOf(each).terms[name]),
    ...INCIDENT_KINDS.map((kind) => (each: Lang) => lowerFirst(KIND_LABELS[kind].one[each])),
  ];
  return (
    <EvidenceTable
      caption={wordsOf(lang).caption}
      heads={langs.map((each) => (
        <bdi key={each} lang={each}>
          {wordsOf(each).name}
        </bdi>
      ))}
      className="mt-4 [&_td]:pe-3 [&_th]:pe-3"
    >
      {terms.map((term) => (
        <tr key={term("en")}>
          {langs.map((each) => (
            <td key={each}>
              <bdi lang={each}>{term(each)}</bdi>
            </td>
          ))}
        </tr>
      ))}
    </EvidenceTable>
  );
}
