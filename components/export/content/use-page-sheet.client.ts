"use client";

import { useEffect, useState } from "react";
import type { Sheet, SheetShape } from "@/lib/export/page/paint-sheet";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { ContentPage } from "./export-content";

/** The sheet of a page as it is to be exported; the last one until the next is drawn, `null` until the first and where no shape is given. */
export function usePageSheet(
  page: ContentPage | undefined,
  shape: SheetShape | null,
  theme: SheetTheme,
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (!page || shape === null) return;
    const controller = new AbortController();
    const draw = async () => {
      const drawn = await page.page(1, controller.signal);
      const next = await drawn.sheet({ shape, theme, words: page.words });
      if (!controller.signal.aborted) setSheet(next);
    };
    draw().catch(() => undefined); // what fails here is tried again, and reported, when the export starts
    return () => controller.abort();
  }, [page, shape, theme]);
  return shape === null ? null : sheet;
}
