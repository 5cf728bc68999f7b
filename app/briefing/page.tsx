import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { BriefingPage } from "@/components/present/editor/briefing-page.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { loadDataset } from "@/lib/dataset/load-dataset";

const title = "Your briefing";
const description =
  "Slides made from views of the atlas, with titles, captions and notes. Stored in your browser, saved to a file, or shared as a link that contains them all.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/briefing", type: "website" });
}

export default function Page() {
  return (
    <WorkspaceWordsProvider>
      <BriefingPage version={loadDataset().version} />
    </WorkspaceWordsProvider>
  );
}
