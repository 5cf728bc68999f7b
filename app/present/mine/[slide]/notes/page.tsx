import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { MyPresentation } from "@/components/present/my-presentation.client";
import { restOf } from "@/components/present/present-links";
import { DeckWordsProvider } from "@/components/ui/words/deck-words.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { deckWords } from "@/lib/messages/rooms";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

export async function generateMetadata(): Promise<Metadata> {
  return { title: deckWords.get(await pageLang()).mine.notes, robots: { index: false } };
}

/** The presenter's window of the briefing that the reader's browser keeps. */
export default async function Page({ params }: { readonly params: Promise<{ readonly slide: string }> }) {
  const { slide } = await params;
  if (!/^[1-9]\d{0,2}$/.test(slide)) notFound();
  const query = restOf((await headers()).get(ADDRESS_HEADER) ?? "/");
  return (
    <WorkspaceWordsProvider>
      <DeckWordsProvider>
        <MyPresentation
          version={loadDataset().version}
          slide={Number(slide) - 1}
          screen="presenter"
          query={query}
        />
      </DeckWordsProvider>
    </WorkspaceWordsProvider>
  );
}
