"use client";

import { memo } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { downloadHref, wholeDownloadHref } from "@/lib/export/api/download-href";
import { workspaceWords } from "@/lib/messages/rooms";
import { DownloadLinks } from "./download-links";

/** The incidents in view, or all of them, for other programs. */
export const Downloads = memo(function Downloads({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes } = workspace;
  const scene = useScene(scenes);
  const words = useWords(workspaceWords).atlas.download;
  return (
    <section aria-label={words.title} className="flex flex-col gap-3 border-t border-rule px-4 pt-3 pb-4">
      <h2 className="text-sm font-semibold">{words.title}</h2>
      <DownloadLinks
        label={words.shown(scene.total)}
        hrefOf={(format) => downloadHref(look, scene, format)}
      />
      <DownloadLinks label={words.all} hrefOf={wholeDownloadHref} />
    </section>
  );
});
