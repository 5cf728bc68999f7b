import type { CountLabel, Label } from "@/lib/domain/shapes/label";
import type { PluralForms } from "@/lib/domain/shapes/plural-forms";
import type { INCIDENT_KINDS } from "./kinds";

type Kind = (typeof INCIDENT_KINDS)[number];

export const KIND_LABELS: Readonly<Record<Kind, CountLabel>> = {
  boarding: { one: { en: "Boarding", ar: "اقتحام" }, many: { en: "Boardings", ar: "اقتحامات" } },
  pursuit: { one: { en: "Pursuit", ar: "مطاردة" }, many: { en: "Pursuits", ar: "مطاردات" } },
  sighting: { one: { en: "Sighting", ar: "مشاهدة" }, many: { en: "Sightings", ar: "مشاهدات" } },
};

export const KIND_NOTES: Readonly<Record<Kind, Label>> = {
  boarding: { en: "Of a ferry or a trawler", ar: "لعبّارة أو سفينة صيد" },
  pursuit: { en: "By the coast guard", ar: "من خفر السواحل" },
  sighting: { en: "Of a ship without lights", ar: "لسفينة بلا أضواء" },
};

export const ATTACKS_ON: CountLabel = {
  one: { en: "Boarding of a ferry", ar: "اقتحام عبّارة" },
  many: { en: "Boardings of ferries", ar: "اقتحام عبّارات" },
};

export const KIND_PHRASES: Readonly<Record<"en" | "ar", Readonly<Record<Kind, PluralForms>>>> = {
  en: {
    boarding: { one: "# boarding", other: "# boardings" },
    pursuit: { one: "# pursuit", other: "# pursuits" },
    sighting: { one: "# sighting", other: "# sightings" },
  },
  ar: {
    boarding: { other: "# اقتحام" },
    pursuit: { other: "# مطاردة" },
    sighting: { other: "# مشاهدة" },
  },
};
