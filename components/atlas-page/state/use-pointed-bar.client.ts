"use client";

import { useEffect, useMemo, useState } from "react";
import { barTarget, countedBars } from "@/lib/charts/bar-filters";
import { type BarAt, barTest } from "@/lib/charts/bar-items";
import type { LiveChart } from "@/lib/charts/live-charts";
import type { Dataset } from "@/lib/dataset/dataset";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import type { Scene } from "@/lib/scene/scene";

/** Reports what a bar that is pointed at counts on the map; answers with how to point at one. `scene`: what the map shows. */
export function usePointedBar(
  shown: LiveChart | null,
  dataset: Dataset | undefined,
  { first, last }: Scene,
  onPoint: (pointed: PointedAt | null) => void,
): (at: BarAt | null) => void {
  const [at, setAt] = useState<BarAt | null>(null);
  const pointed = useMemo((): PointedAt | null => {
    if (!at || !shown || !dataset) return null;
    const bar = at.slot === null ? countedBars(shown.data).find(({ key }) => key === at.key) : undefined;
    const thing = bar ? barTarget(bar.only) : null;
    if (thing) return thing;
    const isCounted = barTest(shown.chart, shown.data, dataset, at);
    const own = shown.incidents.filter((one) => one.day >= first && one.day <= last && isCounted(one));
    return own.length === 0 ? null : { type: "incidents", ids: new Set(own.map(({ id }) => id)) };
  }, [at, shown, dataset, first, last]);
  useEffect(() => onPoint(pointed), [onPoint, pointed]);
  useEffect(() => () => onPoint(null), [onPoint]);
  return (next) =>
    setAt((before) => (before?.key === next?.key && before?.slot === next?.slot ? before : next));
}
