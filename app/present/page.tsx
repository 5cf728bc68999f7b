import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { StoriesPage } from "@/components/present/editor/stories-page";
import { loadDataset } from "@/lib/dataset/load-dataset";

const title = "Stories and briefings";
const description =
  "Three stories in slides, each with its sources: the first four weeks, the night of 26–27 October 2023, Tower 22 and the answer. And your briefing.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/present", type: "website" });
}

export default function Page() {
  return <StoriesPage dataset={loadDataset()} />;
}
