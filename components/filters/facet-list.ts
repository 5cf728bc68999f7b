import type { Lang } from "@/lib/domain/shapes/lang";
import type { Facets } from "@/lib/scene/filters/facets";
import type { Names } from "@/lib/scene/filters/filter";
import { filterOf } from "@/lib/scene/filters/filters";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import type { Facet } from "./facet";

/** The filters as the filter bar shows them. Parties and places are named by the dataset, once it is here. */
export function facetList(facets: Facets, filters: Filters, names: Names, lang: Lang): Facet[] {
  return FILTER_NAMES.flatMap((key) => {
    const { label, order, nameOf, setElsewhere = false } = filterOf(key);
    const [counts, chosen]: [ReadonlyMap<string, number>, readonly string[]] = [facets[key], filters[key]];
    const options = order(counts, chosen).map((value) => ({
      value,
      label: nameOf(value, names, lang),
      count: counts.get(value) ?? 0,
      active: chosen.includes(value),
    }));
    const isOffered = options.length > 0 && (chosen.length > 0 || !setElsewhere);
    return isOffered ? [{ key, label: label[lang], options }] : [];
  });
}
