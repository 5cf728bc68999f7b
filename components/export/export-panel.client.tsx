"use client";

import { useMemo } from "react";
import type { Dataset } from "@/lib/dataset/dataset";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { contentOf } from "./content/export-content";
import type { ExportSubject } from "./content/export-subject";
import { Waiting } from "./content/waiting";
import { ExportForm } from "./export-form.client";

interface ExportPanelProps {
  readonly subject: ExportSubject;
  readonly dataset: Dataset | undefined;
  readonly theme: SheetTheme;
}

/** The form for a subject, or what it waits for. Loaded when it is asked for. */
export function ExportPanel({ subject, dataset, theme }: ExportPanelProps) {
  const content = useMemo(() => contentOf(subject, dataset, window.location.origin), [subject, dataset]);
  return content ? (
    <ExportForm content={content} theme={theme} />
  ) : (
    <Waiting>The dataset is still loading.</Waiting>
  );
}
