import type { Metadata } from "next";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { OriginsPage } from "@/components/evidence/origins-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pagesWords } from "@/lib/messages/rooms";
import { SUBJECT } from "@/lib/theatre/wording";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  const { title, description } = pagesWords.get(lang).origins;
  return pageMetadata({ title, description: description(SUBJECT.attacks[lang]), canonical: "/origins" });
}

export default async function Page() {
  return <OriginsPage dataset={loadDataset()} lang={await pageLang()} origin={await siteOrigin()} />;
}
