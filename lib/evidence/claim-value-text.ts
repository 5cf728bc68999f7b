import type { Dataset } from "@/lib/dataset/dataset";
import type { Claim, ClaimedPlace } from "@/lib/domain/claim";
import { formatDay } from "@/lib/domain/format-day";
import { WEAPON_LABELS } from "@/lib/domain/labels";
import { upperFirst } from "@/lib/domain/lower-first";
import type { NumberRange } from "@/lib/domain/number-range";
import { countText } from "@/lib/domain/range-text";
import type { Lang } from "@/lib/domain/shapes/lang";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

const NO_FIGURE = { en: "No figure", ar: "لا رقم" } as const;

const TIME = {
  en: (time: string) => `${time} theatre time`,
  ar: (time: string) => `${time} بتوقيت مسرح العمليات`,
} as const;

function placeText({ placeId, text }: ClaimedPlace, places: Dataset["places"], lang: Lang): string {
  if (placeId === null) return text;
  const place = places.get(placeId);
  return (lang === "ar" ? place?.nameAr : null) ?? place?.name ?? placeId;
}

function figureText(range: NumberRange | null, lang: Lang): string {
  return range === null ? NO_FIGURE[lang] : upperFirst(countText(range, lang));
}

/** What a claim says, in words that stand alone in a table; texts of the dataset are English in either language. */
export function claimValueText(claim: Claim, places: Dataset["places"], lang: Lang = "en"): string {
  switch (claim.field) {
    case "day":
      return formatDay(claim.value, lang, "long");
    case "time":
      return TIME[lang](claim.value);
    case "place":
      return upperFirst(placeText(claim.value, places, lang));
    case "kind":
      return KIND_LABELS[claim.value].one[lang];
    case "weapon":
      return upperFirst(WEAPON_LABELS[claim.value][lang]);
    case "munitions":
    case "killed":
    case "injured":
      return figureText(claim.value, lang);
    case "claimedBy":
    case "attributedTo":
    case "origin":
      return upperFirst(claim.value.text);
    case "target":
    case "outcome":
      return upperFirst(claim.value);
  }
}
