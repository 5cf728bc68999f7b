import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { ChartsPage } from "@/components/charts/charts-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pagesWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseCharts } from "@/lib/view/address/charts-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { repairSentence } from "@/lib/view/text/repairs";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  const { title, description } = pagesWords.get(lang).charts;
  return pageMetadata({
    title,
    description: description(SUBJECT.withAnswersFirst[lang]),
    canonical: "/charts",
  });
}

export default async function Page() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  const dataset = loadDataset();
  const { look, repairs } = parseCharts(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(dataset));
  return (
    <ChartsPage
      whole={dataset}
      look={look}
      repairs={repairs.map((repair) => repairSentence(repair, look.lang))}
      origin={await siteOrigin()}
    />
  );
}
