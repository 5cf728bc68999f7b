import type { Dataset } from "@/lib/dataset/dataset";
import { matchText } from "@/lib/scene/search/search-text";
import { FILTER_NAMES, type FilterName } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import { filterOf } from "./filters";

/** What a filter asks of each incident, as numbers. */
interface ValueCodes {
  readonly values: readonly string[];
  /** Of an incident from `begins[index]` up to `begins[index + 1]`: indices into `values`, each once. */
  readonly codes: Uint32Array;
  readonly begins: Uint32Array;
}

/** The incidents of a dataset as the filters see them, in its order. */
interface FacetIndex {
  readonly days: Int32Array;
  readonly of: ReadonlyMap<FilterName, ValueCodes>;
}

const indexes = new WeakMap<Dataset, FacetIndex>();

/** Made once for a dataset. */
export function facetIndex(dataset: Dataset): FacetIndex {
  const found = indexes.get(dataset) ?? {
    days: Int32Array.from(dataset.incidents, ({ day }) => day),
    of: new Map(FILTER_NAMES.map((name) => [name, valueCodes(dataset, name)])),
  };
  indexes.set(dataset, found);
  return found;
}

function valueCodes(dataset: Dataset, name: FilterName): ValueCodes {
  const { valuesOf } = filterOf(name);
  const codeOf = new Map<string, number>();
  const codes: number[] = [];
  const begins = new Uint32Array(dataset.incidents.length + 1);
  dataset.incidents.forEach((incident, index) => {
    for (const value of new Set(valuesOf(incident, dataset))) {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      codes.push(code);
    }
    begins[index + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], codes: Uint32Array.from(codes), begins };
}

/** By incident: it passes all filters. */
export const PASSES_ALL = 255;
/** By incident: it fails several filters, or the free text. */
const FAILS = 254;

const passed = new WeakMap<Filters, WeakMap<Dataset, Uint8Array>>();

/**
 * Which filter keeps an incident out: {@link PASSES_ALL}, {@link FAILS}, or the index in `FILTER_NAMES` of the only one, without which
 * it would pass. Made once for a dataset and filters.
 */
export function keptOutBy(dataset: Dataset, filters: Filters): Uint8Array {
  const known = passed.get(filters) ?? new WeakMap<Dataset, Uint8Array>();
  passed.set(filters, known);
  const found = known.get(dataset) ?? makeKeptOut(dataset, filters);
  known.set(dataset, found);
  return found;
}

function makeKeptOut(dataset: Dataset, filters: Filters): Uint8Array {
  const { incidents } = dataset;
  const out = new Uint8Array(incidents.length).fill(PASSES_ALL);
  const { of } = facetIndex(dataset);
  FILTER_NAMES.forEach((name, filter) => {
    const chosen = new Set<string>(filters[name]);
    const own = of.get(name);
    if (chosen.size === 0 || !own) return;
    const { codes, begins } = own;
    const isChosen = own.values.map((value) => chosen.has(value));
    for (let index = 0; index < out.length; index += 1) {
      const has = codes.subarray(begins[index], begins[index + 1]);
      if (!has.some((code) => isChosen[code])) out[index] = out[index] === PASSES_ALL ? filter : FAILS;
    }
  });
  const holdsText = matchText(dataset, filters.q);
  if (holdsText)
    incidents.forEach((incident, index) => {
      if (out[index] !== FAILS && !holdsText(incident)) out[index] = FAILS;
    });
  return out;
}
