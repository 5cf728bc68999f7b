import type { Dataset } from "@/lib/dataset/dataset";
import { COUNTRY_LABELS, KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { originName } from "@/lib/scene/origin-name";
import type { Filters } from "@/lib/view/view";

/** The filters in one English line: "attacks, U.S. strikes; in Syria; “tanf”". "none" where all is let through. */
export function filtersText(filters: Filters, { parties, places }: Pick<Dataset, "parties" | "places">) {
  const parts = [
    filters.kind.map((kind) => KIND_LABELS[kind].many.en).join(", "),
    filters.weapon.map((weapon) => WEAPON_LABELS[weapon].en).join(", "),
    named("by ", filters.party, (id) => parties.get(id)?.name ?? id),
    named("in ", filters.country, (code) => COUNTRY_LABELS[code].en),
    named("at ", filters.place, (id) => places.get(id)?.shortName ?? id),
    filters.status.map((status) => STATUS_LABELS[status].en.toLowerCase()).join(", "),
    named("launched from ", filters.origin, (key) => originName(key, places)),
    filters.q && `“${filters.q}”`,
  ].filter((part) => part !== "");
  return parts.length > 0 ? parts.join("; ") : "none";
}

function named<T>(word: string, values: readonly T[], nameOf: (value: T) => string): string {
  return values.length > 0 ? word + values.map(nameOf).join(" or ") : "";
}
