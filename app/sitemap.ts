import type { MetadataRoute } from "next";
import { slideHref } from "@/components/present/present-links";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { incidentPage, placePage } from "@/lib/evidence/page-links";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { printView } from "@/lib/view/address/codec";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { siteOrigin } from "./site-origin";

/** The pages of texts, the slides of the stories, of each day that has anything, of each incident and each place. */
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
    "/codebook",
    "/weeks",
    "/ladder",
    "/charts",
    "/compare",
    "/own-data",
    "/present",
    ...SHIPPED.flatMap(({ id, slides }) => slides.map((_, slide) => slideHref(id, slide))),
    ...[...days].map((day) => printView({ ...DEFAULT_VIEW, day })),
    ...incidents.map(({ id }) => incidentPage(id)),
    ...[...places.keys()].map(placePage),
  ].map((path) => ({ url: new URL(path, origin).toString() }));
}
