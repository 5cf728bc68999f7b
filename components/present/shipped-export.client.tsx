"use client";

import { useMemo } from "react";
import type { ExportSubject } from "@/components/export/content/export-subject";
import { ExportDialog } from "@/components/export/export-dialog.client";
import { useDataset } from "@/components/state/use-dataset.client";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { shippedStory } from "@/lib/story/shipped-stories";
import { SHIPPED } from "@/lib/theatre/stories/shipped";

interface ShippedExportProps {
  readonly storyId: string;
  readonly version: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

const WAITING = { id: "", title: "", slides: [] };

/** The export dialog of a story that comes with the atlas. */
export function ShippedExport({ storyId, version, open, onClose }: ShippedExportProps) {
  const { data: dataset } = useDataset(version);
  const subject = useMemo((): ExportSubject => {
    const written = SHIPPED.find(({ id }) => id === storyId);
    const story = written && dataset ? shippedStory(written, dataset, linkContextOf(dataset)) : WAITING;
    return { type: "story", story };
  }, [storyId, dataset]);
  return <ExportDialog subject={open ? subject : null} dataset={dataset} theme="light" onClose={onClose} />;
}
