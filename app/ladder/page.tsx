import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { LadderPage } from "@/components/ladder/ladder-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pagesWords, panelsWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseLadder } from "@/lib/view/address/ladder-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { campaignText } from "@/lib/view/campaign-text";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  return pageMetadata({
    title: panelsWords.get(lang).ladder.title,
    description: pagesWords.get(lang).ladder.description(SUBJECT.withAnswersFirst[lang], campaignText(lang)),
    canonical: "/ladder",
  });
}

export default async function Page() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  const dataset = loadDataset();
  const { look, repairs } = parseLadder(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(dataset));
  return <LadderPage whole={dataset} look={look} repairs={repairs} />;
}
