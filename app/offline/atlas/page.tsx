import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { OfflineAtlas } from "@/components/offline/offline-atlas.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pagesWords } from "@/lib/messages/rooms";

export async function generateMetadata(): Promise<Metadata> {
  return { title: pagesWords.get(await pageLang()).apart.offline.title, robots: { index: false } };
}

/** What a browser that keeps the atlas shows at any of its addresses while there is no network. */
export default function Page() {
  return (
    <WorkspaceWordsProvider>
      <OfflineAtlas version={loadDataset().version} />
    </WorkspaceWordsProvider>
  );
}
