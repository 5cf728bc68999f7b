"use client";

import { memo } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { downloadHref, wholeDownloadHref } from "@/lib/export/api/download-href";
import { DownloadLinks } from "./download-links";

/** The incidents in view, or all of them, for other programs. */
export const Downloads = memo(function Downloads({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes } = workspace;
  const scene = useScene(scenes);
  return (
    <section aria-label="Download" className="flex flex-col gap-3 border-t border-rule px-4 pt-3 pb-4">
      <h2 className="text-sm font-semibold">Download</h2>
      <DownloadLinks
        label={`What is shown (${scene.total})`}
        hrefOf={(format) => downloadHref(look, scene, format)}
      />
      <DownloadLinks label="Everything" hrefOf={wholeDownloadHref} />
    </section>
  );
});
