import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageLang } from "@/app/page-lang";
import { pageMetadata } from "@/app/page-metadata";
import { WeeksPage } from "@/components/weeks/weeks-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { pagesWords } from "@/lib/messages/rooms";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseWeeks } from "@/lib/view/address/weeks-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { campaignText } from "@/lib/view/campaign-text";
import { repairSentence } from "@/lib/view/text/repairs";

export async function generateMetadata(): Promise<Metadata> {
  const lang = await pageLang();
  const { title, description } = pagesWords.get(lang).weeks;
  return pageMetadata({
    title,
    description: description(SUBJECT.withAnswersFirst[lang], campaignText(lang)),
    canonical: "/weeks",
  });
}

export default async function Page() {
  const address = (await headers()).get(ADDRESS_HEADER) ?? "";
  const dataset = loadDataset();
  const { look, repairs } = parseWeeks(address.split(/\?(.*)/s)[1] ?? "", linkContextOf(dataset));
  return (
    <WeeksPage
      whole={dataset}
      look={look}
      repairs={repairs.map((repair) => repairSentence(repair, look.lang))}
    />
  );
}
