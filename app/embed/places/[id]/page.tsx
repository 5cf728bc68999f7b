import { notFound, redirect } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { placeOnMap } from "@/lib/evidence/page-links";
import { inLang } from "@/lib/view/address/lang-of";
import { CAMPAIGN } from "@/lib/view/default-view";

/** A place in a frame: all that had happened up to its last incident, with it selected. */
export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const { places, incidents } = loadDataset();
  const place = [...places.values()].find((candidate) => candidate.id === id) ?? notFound();
  const lastDay = incidents.findLast(({ placeId }) => placeId === place.id)?.day ?? CAMPAIGN.to;
  redirect(inLang(`/embed${placeOnMap(place.id, lastDay)}`, await pageLang()));
}
