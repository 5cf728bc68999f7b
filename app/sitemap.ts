import type { MetadataRoute } from "next";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { incidentPage, placePage } from "@/lib/evidence/page-links";
import { printView } from "@/lib/view/codec";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { siteOrigin } from "./site-origin";

/** The pages of texts, of each day that has anything, of each incident and each place. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = await siteOrigin();
  const { incidents, places } = loadDataset();
  const days = new Set(incidents.map(({ day }) => day));
  return [
    "/",
    "/method",
    "/sources",
    "/tallies",
    "/releases",
    "/weeks",
    "/compare",
    "/own-data",
    ...[...days].map((day) => printView({ ...DEFAULT_VIEW, day })),
    ...incidents.map(({ id }) => incidentPage(id)),
    ...[...places.keys()].map(placePage),
  ].map((path) => ({ url: new URL(path, origin).toString() }));
}
