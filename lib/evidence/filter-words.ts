import type { Dataset } from "@/lib/dataset/dataset";
import type { IncidentKind } from "@/lib/domain/incident";
import { COUNTRY_LABELS, KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { originName } from "@/lib/scene/origin-name";
import type { Filters } from "@/lib/view/view";

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

const kindWord = (kind: IncidentKind) => KIND_LABELS[kind].many.en.toLowerCase().replace("u.s.", "U.S.");

/** What filters on kind and country count: "attacks in Iraq, Syria and Jordan". */
export function countedWords({ kind, country }: Pick<Filters, "kind" | "country">): string {
  return `${listed(kind.map(kindWord))} in ${listed(country.map((code) => COUNTRY_LABELS[code].en))}`;
}

/** Each filter in force in words, such as "weapon: rockets or mortar"; empty where all is let through. */
export function filterWords(
  filters: Filters,
  { parties, places }: Pick<Dataset, "parties" | "places">,
): readonly string[] {
  const said = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`${name}: ${values.join(" or ")}`];
  return [
    ...said("kind", filters.kind.map(kindWord)),
    ...said(
      "weapon",
      filters.weapon.map((weapon) => WEAPON_LABELS[weapon].en),
    ),
    ...said(
      "party",
      filters.party.map((id) => parties.get(id)?.name ?? id),
    ),
    ...said(
      "country",
      filters.country.map((code) => COUNTRY_LABELS[code].en),
    ),
    ...said(
      "place",
      filters.place.map((id) => places.get(id)?.shortName ?? id),
    ),
    ...said(
      "status",
      filters.status.map((status) => STATUS_LABELS[status].en.toLowerCase()),
    ),
    ...said(
      "launched from",
      filters.origin.map((key) => originName(key, places)),
    ),
    ...said("text", filters.q === "" ? [] : [`“${filters.q}”`]),
  ];
}
