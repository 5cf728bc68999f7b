import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { BriefingPage } from "@/components/present/editor/briefing-page.client";
import { DeckWordsProvider } from "@/components/ui/words/deck-words.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { deckWords } from "@/lib/messages/rooms";

export async function generateMetadata(): Promise<Metadata> {
  const { mine, editor } = deckWords.get(await pageLang());
  const { title } = mine;
  return pageMetadata({ title, description: editor.description, canonical: "/briefing", type: "website" });
}

export default function Page() {
  return (
    <WorkspaceWordsProvider>
      <DeckWordsProvider>
        <BriefingPage version={loadDataset().version} />
      </DeckWordsProvider>
    </WorkspaceWordsProvider>
  );
}
