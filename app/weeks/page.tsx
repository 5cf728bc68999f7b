import type { Metadata } from "next";
import { headers } from "next/headers";
import { pageMetadata } from "@/app/page-metadata";
import { WeeksPage } from "@/components/weeks/weeks-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SUBJECT } from "@/lib/theatre/wording";
import { parseWeeks } from "@/lib/view/address/weeks-link";
import { ADDRESS_HEADER } from "@/lib/view/address-header";
import { campaignText } from "@/lib/view/campaign-text";
import { repairSentence } from "@/lib/view/text/repairs";

const title = "Week by week";
const description = `${SUBJECT.withAnswersFirst.en}, ${campaignText("en")}: one small map for each week, with its counts.`;

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/weeks" });
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
