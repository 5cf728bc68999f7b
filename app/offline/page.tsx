import type { Metadata } from "next";
import { offlineFiles } from "@/app/offline-files";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { OfflineState } from "@/components/offline/offline-state.client";
import { Prose } from "@/components/ui/prose";
import { pagesWords } from "@/lib/messages/rooms";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = pagesWords.get(await pageLang()).apart.offline;
  return pageMetadata({ title, description, canonical: "/offline" });
}

export default async function Page() {
  const words = pagesWords.get(await pageLang()).apart.offline;
  const { version, files, pages } = await offlineFiles();
  return (
    <Prose title={words.title}>
      <p>{words.kept}</p>
      <OfflineState version={version} count={files.length + pages.length} />
      <p>{words.newer}</p>
    </Prose>
  );
}
