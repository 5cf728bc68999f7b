import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pageMetadata } from "@/app/page-metadata";
import { Present } from "@/components/present/present.client";
import { presentSeed } from "@/components/present/slides/present-seed";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

interface Asked {
  readonly params: Promise<{ readonly story: string; readonly slide: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: Asked): Promise<Metadata> {
  const { story: storyId, slide: slideText } = await params;
  const seed = presentSeed(loadDataset(), storyId, slideText);
  const slide = seed?.story.slides[seed.slide];
  if (!seed || !slide) return { title: "No such slide" };
  const title = `${slide.title} · ${slideText} of ${seed.story.slides.length} · ${seed.story.title}`;
  const canonical = `/present/${storyId}/${slideText}`;
  return pageMetadata({ title, description: slide.caption, canonical });
}

/** A slide of a story that comes with the atlas. */
export default async function Page({ params, searchParams }: Asked) {
  const { story, slide } = await params;
  const seed = presentSeed(loadDataset(), story, slide);
  if (!seed) notFound();
  const { theme } = await searchParams;
  const rest = theme === "light" || theme === "dark" ? `?theme=${theme}` : "";
  return (
    <WorkspaceWordsProvider>
      <Present seed={seed} storyId={story} rest={rest} carried={false} />
    </WorkspaceWordsProvider>
  );
}
