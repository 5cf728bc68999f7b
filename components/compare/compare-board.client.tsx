"use client";

import "./compare.css";
import { type CSSProperties, useCallback, useState } from "react";
import { FilterLine } from "@/components/ui/filter-line.client";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import { formatDay } from "@/lib/domain/format-day";
import { compareWords } from "@/lib/messages/rooms";
import { onBoth } from "@/lib/playback/compare-changes";
import { printComparison } from "@/lib/view/address/comparison";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { CompareDays } from "./compare-days.client";
import { CompareFilters } from "./compare-filters";
import { CompareForm } from "./compare-form";
import { CompareHead } from "./compare-head";
import { CompareMap } from "./compare-map.client";
import type { CompareSeed } from "./compare-seed";
import { CompareTable } from "./compare-table";
import { CompareTools } from "./compare-tools.client";
import { shows } from "./mark-card";
import { SwipeDivider } from "./swipe-divider.client";
import { useCompare } from "./use-compare.client";

/** A divider further left would cut through the zoom buttons, or cover them. */
const BUTTONS_PERCENT = 15;

/** Two days or spans, beside each other or one over the other, under one camera, with their counts. */
export function CompareBoard({ seed }: { readonly seed: CompareSeed }) {
  const compare = useCompare(seed);
  const lang = useLang();
  const words = useWords(compareWords);
  const { comparison, commands } = compare;
  // One over the other, of both maps' buttons those count that can be seen.
  const zooming = comparison.split < BUTTONS_PERCENT ? "b" : "a";
  const [reason, setReason] = useState<string | null>(null);
  const fail = useCallback((why: string) => setReason(why), []);
  const { selected } = comparison.a;
  const holder = selected && (shows(compare.a, selected) ? "a" : shows(compare.b, selected) ? "b" : null);
  const notices = [
    ...seed.repairs,
    ...(compare.failed ? [words.noDataset] : []),
    ...(reason === null ? [] : [words.noMaps(reason)]),
  ];
  const cleared = onBoth(comparison, { filters: DEFAULT_VIEW.filters, known: null });
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h1 className="text-[1.625rem] leading-9 font-semibold tracking-[-0.02em] md:text-[2rem]">
          {words.title}
        </h1>
        <CompareTools compare={compare} />
      </div>
      <p role="status" className="text-sm text-ink-2 not-empty:mt-2">
        {notices.join(" ")}
      </p>
      <CompareForm {...comparison} />
      <CompareFilters compare={compare} />
      <FilterLine
        phrases={compare.filters}
        clearHref={printComparison({ ...comparison, ...cleared })}
        onClear={commands.showAll}
      />
      <div
        className="compare"
        // Left is left in every language: the axes of time go on from left to right.
        dir="ltr"
        data-mode={comparison.mode}
        style={{ "--split": comparison.split } as CSSProperties} // a custom property, which the type does not know
      >
        {([compare.a, compare.b] as const).map((side) => (
          <section
            key={side.id}
            className="contents"
            aria-label={words.side(words.sides[side.id], formatDay(side.scene.day, lang, "long"))}
          >
            <CompareHead side={side} />
            <CompareMap
              side={side}
              name={words.map(words.sides[side.id])}
              ready={compare.ready}
              theme={compare.theme}
              reducedMotion={compare.reducedMotion}
              hideZoomButtons={compare.swipes && side.id !== zooming}
              cameraLink={compare.cameraLink}
              commands={commands}
              holdsCard={holder === side.id}
              onUnavailable={fail}
            />
            <CompareDays
              side={side}
              name={words.sides[side.id]}
              ready={compare.ready}
              hrefForDay={(day) =>
                printComparison({ ...comparison, [side.id]: { ...comparison[side.id], day } })
              }
              commands={commands}
            />
          </section>
        ))}
        <SwipeDivider
          split={comparison.split}
          left={formatDay(compare.a.scene.day, lang, "long")}
          right={formatDay(compare.b.scene.day, lang, "long")}
          onSplit={commands.split}
        />
      </div>
      <CompareTable a={compare.a.scene} b={compare.b.scene} />
    </>
  );
}
