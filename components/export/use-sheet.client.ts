"use client";

import { useEffect, useState } from "react";
import type { ExportPage } from "@/lib/export/sheet/export-page";
import { paintSheet, type Sheet, type SheetOptions } from "@/lib/export/sheet/paint-sheet";

/** The sheet of a page as it is to be exported; the last one until the next is drawn, `null` until the first. `pageFor` is memoised. */
export function useSheet(
  pageFor: (signal: AbortSignal) => ExportPage,
  { shape, theme }: Omit<SheetOptions, "words">,
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    paintSheet(pageFor(controller.signal), { shape, theme, words: null }).then(
      (drawn) => !controller.signal.aborted && setSheet(drawn),
      () => undefined, // what fails here is tried again, and told, when the export starts
    );
    return () => controller.abort();
  }, [pageFor, shape, theme]);
  return sheet;
}
