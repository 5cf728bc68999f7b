"use client";

import { useMemo } from "react";
import { useAwaited } from "@/components/ui/use-awaited.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { readSlideView } from "@/lib/story/story-views";
import type { View } from "@/lib/view/view";
import { loadSlidePainter } from "./load-slide-painter";

async function loadPainter() {
  const [{ paintSlidePicture: slide }, { smallMapBase: ground }] = await Promise.all([
    loadSlidePainter(),
    import("@/lib/static-map/small-map"),
  ]);
  return { slide, ground };
}

interface SlidePictures {
  /** The ground that every picture refers to; stands before them. Empty until it can be drawn. */
  readonly ground: string;
  /** The view of a slide's link; `null` where it cannot be read, or not yet. */
  viewOf(link: string): View | null;
  /** The small map of a slide's link as SVG text; `null` where it cannot be drawn, or not yet. */
  pictureOf(link: string): string | null;
}

/** Draws slides' small maps, each link once. The code that draws is fetched when there is something to draw. */
export function useSlidePictures(dataset: Dataset | undefined): SlidePictures {
  const painter = useAwaited(dataset ? loadPainter : null);
  return useMemo(() => {
    const context = dataset && linkContextOf(dataset);
    const views = new Map<string, View | null>();
    const pictures = new Map<string, string>();
    const viewOf = (link: string): View | null => {
      if (!context) return null;
      const known = views.get(link);
      if (known !== undefined) return known;
      const read = readSlideView(link, 1, context);
      const view = read.ok ? read.value.view : null;
      views.set(link, view);
      return view;
    };
    return {
      ground: painter?.ground() ?? "",
      viewOf,
      pictureOf(link) {
        const view = viewOf(link);
        if (!painter || !dataset || view === null) return null;
        const known = pictures.get(link) ?? painter.slide(dataset, view);
        pictures.set(link, known);
        return known;
      },
    };
  }, [dataset, painter]);
}
