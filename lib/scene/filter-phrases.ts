import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { COUNTRY_LABELS, KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import type { View } from "@/lib/view/view";

/**
 * What a view leaves out, in English, a phrase for each filter in the order of the link: "U.S. strikes", "in Syria",
 * "“green village”", "as known on 20 November 2023". Empty where all is shown. `names` has the parties and places by name; one that
 * it lacks goes by its id.
 */
export function filterPhrases(
  { filters, known }: Pick<View, "filters" | "known">,
  names: Pick<Dataset, "parties" | "places">,
): string[] {
  const { kind, weapon, party, country, place, status, q } = filters;
  const phrase = (before: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${before}${inWords(values)}`];
  return [
    ...phrase(
      "",
      kind.map((value) => (value === "other" ? "other incidents" : lower(KIND_LABELS[value].many.en))),
    ),
    ...phrase(
      "with ",
      weapon.map((value) => WEAPON_LABELS[value].en),
    ),
    ...phrase(
      "by ",
      party.map((id) => names.parties.get(id)?.name ?? id),
    ),
    ...phrase(
      "in ",
      country.map((code) => COUNTRY_LABELS[code].en),
    ),
    ...phrase(
      "at ",
      place.map((id) => names.places.get(id)?.shortName ?? id),
    ),
    ...phrase(
      "",
      status.map((value) => lower(STATUS_LABELS[value].en)),
    ),
    ...(q === "" ? [] : [`“${q}”`]),
    ...(known === null ? [] : [`as known on ${formatDay(known, "en", "long")}`]),
  ];
}

function lower(text: string): string {
  return text.startsWith("U.S.") ? text : text.toLowerCase();
}

/** "a", "a or b", "a, b or c". */
function inWords(values: readonly string[]): string {
  const last = values.at(-1) ?? "";
  return values.length < 2 ? last : `${values.slice(0, -1).join(", ")} or ${last}`;
}
