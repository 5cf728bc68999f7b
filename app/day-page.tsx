import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { Dashboard } from "@/components/atlas-page/dashboard.client";
import { seedOf } from "@/components/atlas-page/state/seed-of";
import { canonicalOf } from "@/components/atlas-page/state/view-changes";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { viewTitle } from "@/lib/evidence/view-title";
import { descriptionOf } from "@/lib/scene/counts/headline-text";
import { printView } from "@/lib/view/address/codec";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { pageMetadata } from "./page-metadata";

/** What this request's address shows, once for its metadata and its page. */
const asked = cache(async () => seedOf(loadDataset(), (await headers()).get(ADDRESS_HEADER) ?? "/"));

/** Title, description and canonical address of the day that is asked for. */
export async function dayMetadata(): Promise<Metadata> {
  const { seed, plan, scene } = await asked();
  const { view } = seed;
  const title = viewTitle(view, seed.slice, view.lang);
  const description = descriptionOf(view, plan, scene);
  return pageMetadata({
    title,
    description,
    canonical: canonicalOf(view),
    address: printView({ ...view, play: false, ds: null }),
    type: "website",
  });
}

/** The page of a day: the same at `/` and at `/on/<day>`. */
export async function DayPage() {
  const { seed } = await asked();
  return (
    <WorkspaceWordsProvider>
      <Dashboard seed={seed} />
    </WorkspaceWordsProvider>
  );
}
