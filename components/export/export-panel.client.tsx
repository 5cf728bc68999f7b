"use client";

import { useMemo } from "react";
import { useLang, useWords } from "@/components/ui/words/use-words.client";
import type { Dataset } from "@/lib/dataset/dataset";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { toolsWords } from "@/lib/messages/rooms";
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
  const { exporting: words } = useWords(toolsWords);
  const lang = useLang();
  const content = useMemo(
    () => contentOf(subject, dataset, window.location.origin, lang),
    [subject, dataset, lang],
  );
  return content ? <ExportForm content={content} theme={theme} /> : <Waiting>{words.datasetLoading}</Waiting>;
}
