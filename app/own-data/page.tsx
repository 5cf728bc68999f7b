import type { Metadata } from "next";
import { pageMetadata } from "@/app/page-metadata";
import { FilePage } from "@/components/file-page/file-page.client";
import { OpenFileGuide } from "@/components/open-file/open-file-guide";

const title = "Use your own data";
const description =
  "Open a CSV, TSV or GeoJSON of your own, an ACLED export or UCDP GED. It is read by your browser and sent nowhere.";

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({ title, description, canonical: "/own-data", type: "website" });
}

export default function Page() {
  return <FilePage guide={<OpenFileGuide />} />;
}
