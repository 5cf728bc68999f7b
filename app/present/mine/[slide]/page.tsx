import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MyPresentation } from "@/components/present/my-presentation.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

interface Asked {
  readonly params: Promise<{ readonly slide: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export const metadata: Metadata = { title: "Your briefing", robots: { index: false } };

/** A slide of the briefing that the reader's browser keeps. */
export default async function Page({ params, searchParams }: Asked) {
  const { slide } = await params;
  if (!/^[1-9]\d{0,2}$/.test(slide)) notFound();
  const { theme } = await searchParams;
  const query = theme === "light" || theme === "dark" ? `?theme=${theme}` : "";
  return (
    <WorkspaceWordsProvider>
      <MyPresentation
        version={loadDataset().version}
        slide={Number(slide) - 1}
        screen="audience"
        query={query}
      />
    </WorkspaceWordsProvider>
  );
}
