import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { restOf } from "@/components/present/present-links";
import { Presenter } from "@/components/present/presenter.client";
import { presentSeed } from "@/components/present/slides/present-seed";
import { DeckWordsProvider } from "@/components/ui/words/deck-words.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { deckWords } from "@/lib/messages/rooms";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

interface Asked {
  readonly params: Promise<{ readonly story: string; readonly slide: string }>;
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { story, slide: slideText } = await params;
  const seed = presentSeed(loadDataset(), story, slideText);
  const slide = seed?.story.slides[seed.slide];
  const words = deckWords.get(await pageLang()).slide;
  return {
    title: slide ? words.notesTitle(slide.title) : words.noSuchSlide,
    alternates: { canonical: `/present/${story}/${slideText}` },
    robots: { index: false },
  };
}

/** The presenter's window of a story that comes with the atlas. */
export default async function Page({ params }: Asked) {
  const { story, slide } = await params;
  const seed = presentSeed(loadDataset(), story, slide);
  if (!seed) notFound();
  const rest = restOf((await headers()).get(ADDRESS_HEADER) ?? "/");
  return (
    <WorkspaceWordsProvider>
      <DeckWordsProvider>
        <Presenter seed={seed} storyId={story} rest={rest} carried={false} />
      </DeckWordsProvider>
    </WorkspaceWordsProvider>
  );
}
