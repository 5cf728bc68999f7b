import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { FilePage } from "@/components/file-page/file-page.client";
import { OpenFileGuide } from "@/components/open-file/open-file-guide";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";

const title = "Use your data";
const description =
  "Open your own CSV, TSV or GeoJSON, an ACLED export or UCDP GED. Your browser reads it; nothing is uploaded.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/own-data", type: "website" });
}

export default function Page() {
  return (
    <WorkspaceWordsProvider>
      <FilePage guide={<OpenFileGuide />} />
    </WorkspaceWordsProvider>
  );
}
