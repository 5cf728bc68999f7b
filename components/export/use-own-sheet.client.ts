"use client";

import { useEffect, useState } from "react";
import type { Sheet, SheetOptions } from "@/lib/export/sheet/paint-sheet";
import type { OwnExhibit } from "@/lib/own-export/own-exhibit";
import { ownSheet } from "@/lib/own-export/own-sheet";
import { ownGround } from "./own-ground.client";
import { rowsPainter } from "./own-rows.client";

/** The sheet of an exhibit as it is to be exported; the last one until the next is drawn, `null` until the first. */
export function useOwnSheet(
  exhibit: OwnExhibit,
  { shape, theme }: Omit<SheetOptions, "words">,
): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const draw = async () => {
      const paths = await ownGround(exhibit.table);
      const drawn = await ownSheet(
        exhibit,
        { shape, theme, words: null },
        paths,
        rowsPainter(1, controller.signal),
      );
      if (!controller.signal.aborted) setSheet(drawn);
    };
    draw().catch(() => undefined); // what fails here is tried again, and told, when the export starts
    return () => controller.abort();
  }, [exhibit, shape, theme]);
  return sheet;
}
