import { spanSlice } from "@/lib/collection/collection";
import { lowerBound, type Slice, sliceOf } from "@/lib/collection/slice";
import type { Day } from "@/lib/domain/day";
import type { DayInterval } from "@/lib/view/span/span-days";
import { entryIndex } from "./entry-index";
import type { DrawnOrigin, Plan, Scene } from "./scene";

/** What `day` shows of a plan. A day outside the dataset counts as its nearer end. */
export function sceneOf(plan: Plan, day: Day): Scene {
  const { days } = entryIndex(plan.entries);
  return sceneOfSlice(plan, day, spanSlice({ days, dayExtent: plan.dayExtent }, day, plan.span));
}

/** What `day` shows of a plan where its span reaches over these days, whatever the dataset's own. */
export function sceneBetween(plan: Plan, day: Day, { first, last }: DayInterval): Scene {
  const { lo, hi } = sliceOf(entryIndex(plan.entries).days, first, last);
  return sceneOfSlice(plan, day, { first, last, lo, hi });
}

function sceneOfSlice(plan: Plan, day: Day, { first, last, lo, hi }: Slice & DayInterval): Scene {
  const { mask, places } = entryIndex(plan.entries);
  // Origins are in the order of the entries, so that a span holds a slice of them, too.
  const origins = entriesOf(plan.origins);
  return {
    day,
    first,
    last,
    lo,
    hi,
    counts: mask.tally({ lo, hi }),
    total: hi - lo,
    clusters: places.between({ lo, hi }),
    origins: plan.origins.slice(lowerBound(origins, lo), lowerBound(origins, hi)),
  };
}

const known = new WeakMap<readonly DrawnOrigin[], Uint32Array>();

/** By origin its entry, ascending; made once for each array of origins. */
function entriesOf(origins: readonly DrawnOrigin[]): Uint32Array {
  const entries = known.get(origins) ?? Uint32Array.from(origins, ({ entry }) => entry);
  known.set(origins, entries);
  return entries;
}
