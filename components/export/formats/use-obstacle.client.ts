"use client";

import { useEffect, useState } from "react";
import type { ExportEntry } from "@/components/export/content/export-choices";
import type { ExportContent } from "@/components/export/content/export-content";
import type { ExportFormat } from "./export-format";

/** Prepares a format as it is chosen. Why this browser cannot make it, in a sentence; `null` where it can or has not said yet. */
export function useObstacle(format: ExportFormat, content: ExportContent, entry: ExportEntry): string | null {
  const [found, setFound] = useState<{ readonly format: ExportFormat; readonly text: string | null }>();
  useEffect(() => {
    let isWanted = true;
    format.prepare(content, entry).then(
      (text) => isWanted && setFound({ format, text }),
      () => undefined, // what fails here is tried again, and reported, when the export starts
    );
    return () => {
      isWanted = false;
    };
  }, [format, content, entry]);
  return found?.format === format ? found.text : null;
}
