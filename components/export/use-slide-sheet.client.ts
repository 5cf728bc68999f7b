"use client";

import { useEffect, useState } from "react";
import type { Sheet, SheetShape } from "@/lib/export/sheet/paint-sheet";
import type { SheetTheme } from "@/lib/export/sheet/sheet-colours";
import { pageOf } from "@/lib/export/slide-page";
import type { Slide } from "@/lib/story/story";
import type { StorySource } from "./export-subject";
import { ownPager } from "./own-pages.client";

/** The sheet of a slide as it is to be exported; the last one until the next is drawn. */
export function useSlideSheet(
  slide: Slide | undefined,
  { dataset, origin, files }: StorySource,
  shape: SheetShape,
  theme: SheetTheme,
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!slide) return;
    const controller = new AbortController();
    const draw = async () => {
      const ownPage = ownPager(files, origin, controller.signal);
      const page = await pageOf(slide, { dataset, origin, ownPage });
      const drawn = await page.sheet({ shape, theme, words: slide });
      if (!controller.signal.aborted) setSheet(drawn);
    };
    draw().catch(() => undefined); // what fails here is tried again, and told, when the export starts
    return () => controller.abort();
  }, [slide, dataset, origin, files, shape, theme]);
  return sheet;
}
