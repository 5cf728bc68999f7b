import { NameText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Attribution } from "@/lib/domain/incident";
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
  return (
    <>
      {attribution.text}
      {shown.length > 0 && (
        <FieldNote>
          Read as{" "}
          {shown.map((party, index) => (
            <span key={party.id}>
              {index > 0 && ", "}
              <NameText en={party.name} ar={party.nameAr} lang={lang} />
            </span>
          ))}
        </FieldNote>
      )}
    </>
  );
}
