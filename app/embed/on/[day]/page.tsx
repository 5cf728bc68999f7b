import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { seedOf } from "@/components/atlas-page/state/seed-of";
import { canonicalOf } from "@/components/atlas-page/state/view-changes";
import { EmbedFrame } from "@/components/embed/embed-frame.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { viewTitle } from "@/lib/evidence/view-title";
import { descriptionOf } from "@/lib/scene/counts/headline-text";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { pageOfEmbed } from "@/lib/view/address/embed-code";
import { ADDRESS_HEADER } from "@/lib/view/address-header";

const asked = cache(async () =>
  seedOf(loadDataset(), pageOfEmbed((await headers()).get(ADDRESS_HEADER) ?? "/")),
);

/** Search engines are shown the page that the frame is of. */
export async function generateMetadata(): Promise<Metadata> {
  const { seed, plan, scene } = await asked();
  return {
    title: viewTitle(seed.view, seed.slice, seed.view.lang),
    description: descriptionOf(seed.view, plan, scene),
    alternates: { canonical: canonicalOf(seed.view) },
    robots: { index: false },
  };
}

export default async function Page() {
  const { seed } = await asked();
  const { story } = seed.view;
  const slide = SHIPPED.find(({ id }) => id === story?.id)?.slides[(story?.slide ?? 0) - 1];
  return (
    <WorkspaceWordsProvider>
      <EmbedFrame seed={seed} slide={slide ? { title: slide.title, caption: slide.caption } : null} />
    </WorkspaceWordsProvider>
  );
}
