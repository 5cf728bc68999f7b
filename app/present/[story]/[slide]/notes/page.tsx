import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Presenter } from "@/components/present/presenter.client";
import { presentSeed } from "@/components/present/slides/present-seed";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

interface Asked {
  readonly params: Promise<{ readonly story: string; readonly slide: string }>;
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { story, slide: slideText } = await params;
  const seed = presentSeed(loadDataset(), story, slideText);
  const slide = seed?.story.slides[seed.slide];
  return {
    title: slide ? `Notes: ${slide.title}` : "No such slide",
    alternates: { canonical: `/present/${story}/${slideText}` },
    robots: { index: false },
  };
}

/** The presenter's window of a story that comes with the atlas. */
export default async function Page({ params }: Asked) {
  const { story, slide } = await params;
  const seed = presentSeed(loadDataset(), story, slide);
  if (!seed) notFound();
  return (
    <WorkspaceWordsProvider>
      <Presenter seed={seed} storyId={story} rest="" carried={false} />
    </WorkspaceWordsProvider>
  );
}
