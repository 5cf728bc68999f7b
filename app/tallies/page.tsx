import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { TalliesPage } from "@/components/evidence/tallies/tallies-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { formatDay } from "@/lib/domain/format-day";
import { tallyQuestionOf } from "@/lib/evidence/tally-question";
import { pagesWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { CAMPAIGN } from "@/lib/view/default-view";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  const { title, description } = pagesWords.get(lang).tallies;
  return pageMetadata({
    title,
    description: description(SUBJECT.attacks[lang], formatDay(CAMPAIGN.from, lang, "long")),
    canonical: "/tallies",
  });
}

export default async function Page() {
  const dataset = loadDataset();
  const search = ((await headers()).get(ADDRESS_HEADER) ?? "").split(/\?(.*)/s)[1] ?? "";
  return (
    <TalliesPage
      dataset={dataset}
      question={tallyQuestionOf(search, linkContextOf(dataset))}
      origin={await siteOrigin()}
    />
  );
}
