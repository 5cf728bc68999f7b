import { DatasetText, NameText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Attribution } from "@/lib/domain/incident";
import { workspaceWords } from "@/lib/messages/rooms";
import { FieldNote } from "./detail-field";

interface AttributionTextProps {
  readonly attribution: Attribution;
  readonly parties: Dataset["parties"];
  readonly lang: "en" | "ar";
}

/** The sources' own words, and beneath them the parties that they are read as, where those say more. */
export function AttributionText({ attribution, parties, lang }: AttributionTextProps) {
  const named = attribution.partyIds.flatMap((id) => parties.get(id) ?? []);
  const said = attribution.text.toLowerCase();
  const shown = lang === "ar" ? named : named.filter((party) => !said.includes(party.name.toLowerCase()));
  const words = workspaceWords.get(lang).detail;
  return (
    <>
      <DatasetText text={attribution.text} />
      {shown.length > 0 && (
        <FieldNote>
          {words.fields.readAs}{" "}
          {shown.map((party, index) => (
            <span key={party.id}>
              {index > 0 && `${words.comma} `}
              <NameText en={party.name} ar={party.nameAr} lang={lang} />
            </span>
          ))}
        </FieldNote>
      )}
    </>
  );
}
