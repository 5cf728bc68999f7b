import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { WeeksPage } from "@/components/weeks/weeks-page";
import { loadDataset } from "@/lib/dataset/load-dataset";

const title = "Week by week";
const description =
  "Attacks on U.S. forces in Iraq, Syria and Jordan and the U.S. answers, 17 October 2023 to 10 February 2024: one small map for each week, with its counts.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/weeks" });
}

export default function Page() {
  return <WeeksPage dataset={loadDataset()} />;
}
