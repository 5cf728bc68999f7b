"use client";

import { useEffect, useRef, useState } from "react";
import {
  type Comparison,
  comparisonHistoryMode,
  parseComparison,
  printComparison,
} from "@/lib/view/comparison";
import type { LinkContext } from "@/lib/view/link-context";
import { browserLinkOptions, type LinkCodec } from "./browser-link-options";
import { createLinkStore, type LinkStore } from "./link-store";

export type ComparisonStore = LinkStore<Comparison>;

const CODEC: LinkCodec<Comparison> = {
  print: printComparison,
  modeOf: comparisonHistoryMode,
  parse: (_, search, context) => parseComparison(search, context).comparison,
};

/** The store of the two views on the page that compares them, and of how they lie; else as the store of one view. */
export function useComparisonStore(initial: Comparison, context: LinkContext | null): ComparisonStore {
  const reading = useRef(context);
  reading.current = context;
  const [store] = useState(() => {
    const made: ComparisonStore = createLinkStore(
      browserLinkOptions(
        initial,
        CODEC,
        () => reading.current,
        () => made.get(),
      ),
    );
    return made;
  });
  useEffect(() => store.connect(), [store]);
  return store;
}
