import type { Metadata } from "next";
import { OfflineAtlas } from "@/components/offline/offline-atlas.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

export const metadata: Metadata = { title: "Without a network", robots: { index: false } };

/** What a browser that keeps the atlas shows at any of its addresses while there is no network. */
export default function Page() {
  return (
    <WorkspaceWordsProvider>
      <OfflineAtlas version={loadDataset().version} />
    </WorkspaceWordsProvider>
  );
}
