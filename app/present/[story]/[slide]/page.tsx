import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { Present } from "@/components/present/present.client";
import { restOf } from "@/components/present/present-links";
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
  const { story: storyId, slide: slideText } = await params;
  const seed = presentSeed(loadDataset(), storyId, slideText);
  const slide = seed?.story.slides[seed.slide];
  const words = deckWords.get(await pageLang()).slide;
  if (!seed || !slide) return { title: words.noSuchSlide };
  const { story } = seed;
  const title = words.pageTitle(slide.title, seed.slide + 1, story.slides.length, story.title);
  const canonical = `/present/${storyId}/${slideText}`;
  return pageMetadata({ title, description: slide.caption, canonical });
}

/** A slide of a story that comes with the atlas. */
export default async function Page({ params }: Asked) {
  const { story, slide } = await params;
  const seed = presentSeed(loadDataset(), story, slide);
  if (!seed) notFound();
  const rest = restOf((await headers()).get(ADDRESS_HEADER) ?? "/");
  return (
    <WorkspaceWordsProvider>
      <DeckWordsProvider>
        <Present seed={seed} storyId={story} rest={rest} carried={false} />
      </DeckWordsProvider>
    </WorkspaceWordsProvider>
  );
}
