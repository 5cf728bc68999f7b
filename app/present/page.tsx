import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { StoriesPage } from "@/components/present/editor/stories-page";
import { DeckWordsProvider } from "@/components/ui/words/deck-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { deckWords } from "@/lib/messages/rooms";
import { STORIES_ABOUT } from "@/lib/theatre/wording";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  const { title } = deckWords.get(lang).stories;
  return pageMetadata({ title, description: STORIES_ABOUT[lang], canonical: "/present", type: "website" });
}

export default async function Page() {
  return (
    <DeckWordsProvider>
      <StoriesPage dataset={loadDataset()} lang={await pageLang()} />
    </DeckWordsProvider>
  );
}
