import type { Dataset } from "@/lib/dataset/dataset";
import type { Claim, ClaimedPlace } from "@/lib/domain/claim";
import { formatDay } from "@/lib/domain/format-day";
import { WEAPON_LABELS } from "@/lib/domain/labels";
import type { NumberRange } from "@/lib/domain/number-range";
import { countText } from "@/lib/domain/range-text";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function placeText({ placeId, text }: ClaimedPlace, places: Dataset["places"]): string {
  return placeId === null ? text : (places.get(placeId)?.name ?? placeId);
}

function figureText(range: NumberRange | null): string {
  return range === null ? "No figure" : upperFirst(countText(range));
}

/** What a claim says, in English words that stand alone in a table. */
export function claimValueText(claim: Claim, places: Dataset["places"]): string {
  switch (claim.field) {
    case "day":
      return formatDay(claim.value, "en", "long");
    case "time":
      return `${claim.value} theatre time`;
    case "place":
      return upperFirst(placeText(claim.value, places));
    case "kind":
      return KIND_LABELS[claim.value].one.en;
    case "weapon":
      return upperFirst(WEAPON_LABELS[claim.value].en);
    case "munitions":
    case "killed":
    case "injured":
      return figureText(claim.value);
    case "claimedBy":
    case "attributedTo":
    case "origin":
      return upperFirst(claim.value.text);
    case "target":
    case "outcome":
      return upperFirst(claim.value);
  }
}
