import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MyPresentation } from "@/components/present/my-presentation.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

export const metadata: Metadata = { title: "Notes of your briefing", robots: { index: false } };

/** The presenter's window of the briefing that the reader's browser keeps. */
export default async function Page({ params }: { readonly params: Promise<{ readonly slide: string }> }) {
  const { slide } = await params;
  if (!/^[1-9]\d{0,2}$/.test(slide)) notFound();
  return (
    <WorkspaceWordsProvider>
      <MyPresentation version={loadDataset().version} slide={Number(slide) - 1} screen="presenter" query="" />
    </WorkspaceWordsProvider>
  );
}
