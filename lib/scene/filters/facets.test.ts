import fc from "fast-check";
import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { addDays } from "@/lib/domain/day";
import { NO_FILTERS } from "@/lib/view/default-view";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import { facetsOf } from "./facets";
import { filterOf } from "./filters";
import { matchFilters } from "./match-filters";

const dataset = loadDataset();
const { incidents, firstDay, lastDay } = dataset;
const stretch = fc
  .tuple(fc.nat(lastDay - firstDay), fc.nat(90))
  .map(([from, length]) => ({ first: addDays(firstDay, from), last: addDays(firstDay, from + length) }));
/** Of one or two filters, values that incidents have. */
const filters = fc.tuple(
  fc.uniqueArray(fc.constantFrom(...FILTER_NAMES), { maxLength: 2 }),
  fc.nat(incidents.length - 1),
  fc.constantFrom("", "", "drone base"),
);

test("counts are those of a walk over the list, each incident once, in the order of the list", () => {
  fc.assert(
    fc.property(filters, fc.array(stretch, { minLength: 1, maxLength: 2 }), ([names, at, q], stretches) => {
      const model = incidents[at];
      const chosen: Filters = {
        ...NO_FILTERS,
        q,
        ...Object.fromEntries(
          names.map((name) => [name, model ? filterOf(name).valuesOf(model, dataset) : []]),
        ),
      };
      const within = incidents.filter(({ day }) =>
        stretches.some(({ first, last }) => day >= first && day <= last),
      );
      const facets = facetsOf(dataset, chosen, ...stretches);
      for (const name of FILTER_NAMES) {
        const counts = new Map<string, number>();
        for (const one of within.filter(matchFilters(dataset, { ...chosen, [name]: [] })))
          for (const value of new Set(filterOf(name).valuesOf(one, dataset)))
            counts.set(value, (counts.get(value) ?? 0) + 1);
        expect([...facets[name]], name).toEqual([...counts]);
      }
    }),
    { numRuns: 60 },
  );
});
