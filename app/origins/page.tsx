import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import { OriginsPage } from "@/components/evidence/origins-page";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { SUBJECT } from "@/lib/theatre/wording";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: "Launch origins",
    description: `Where ${SUBJECT.attacks.en} are said to have been launched from: by country, who said so, on what basis, with rival claims and denials.`,
    canonical: "/origins",
  });
}

export default async function Page() {
  return <OriginsPage dataset={loadDataset()} origin={await siteOrigin()} />;
}
