import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { FilePage } from "@/components/file-page/file-page.client";
import { OpenFileGuide } from "@/components/open-file/open-file-guide";
import { FilesWordsProvider } from "@/components/ui/words/files-words.client";
import { WorkspaceWordsProvider } from "@/components/ui/words/workspace-words.client";
import { pagesWords } from "@/lib/messages/rooms";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).fileGuide;
  return pageMetadata({ title, description, canonical: "/own-data", type: "website" });
}

export default async function Page() {
  return (
    <WorkspaceWordsProvider>
      <FilesWordsProvider>
        <FilePage guide={<OpenFileGuide lang={await pageLang()} />} />
      </FilesWordsProvider>
    </WorkspaceWordsProvider>
  );
}
