"use client";

import { useEffect, useState } from "react";
import type { Sheet } from "@/lib/export/page/paint-sheet";
import { selfContained } from "./rasterise";

/** The sheet that will be exported, small. Keeps the last one until the next is drawn. */
export function SheetPreview({ sheet }: { readonly sheet: Sheet }) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let wanted = true;
    selfContained(sheet).then(
      (svg) => {
        if (!wanted) return;
        made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
        setHref(made);
      },
      () => setHref(null),
    );
    return () => {
      wanted = false;
      // Not before the next one stands in its place.
      if (made !== null) setTimeout(URL.revokeObjectURL, 2000, made);
    };
  }, [sheet]);
  return (
    <div
      className="mx-auto max-h-64 max-w-full overflow-hidden rounded-md border border-rule bg-paper-2"
      style={{ aspectRatio: `${sheet.widthPx} / ${sheet.heightPx}` }}
    >
      {href && <img src={href} alt={`Preview: ${sheet.label}`} className="block size-full object-contain" />}
    </div>
  );
}
