"use client";

import {
  type Comparison,
  comparisonHistoryMode,
  parseComparison,
  printComparison,
} from "@/lib/view/address/comparison";
import type { LinkContext } from "@/lib/view/text/link-context";
import type { LinkStore } from "./link-store";
import { useLinkStore } from "./use-link-store.client";

export type ComparisonStore = LinkStore<Comparison>;

/** The store of the two views on the page that compares them, and of how they lie; else as the store of one view. */
export function useComparisonStore(initial: Comparison, context: LinkContext | null): ComparisonStore {
  return useLinkStore(initial, {
    print: printComparison,
    modeOf: comparisonHistoryMode,
    read: () => context && parseComparison(window.location.search, context).comparison,
  });
}
