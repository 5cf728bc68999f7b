import { notFound, redirect } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { cameraAbout } from "@/lib/evidence/paint-evidence-map";
import { printView } from "@/lib/view/address/codec";
import { inLang } from "@/lib/view/address/lang-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";

/** An incident in a frame: its day, about its place, with it selected. */
export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const { incidents, places } = loadDataset();
  const incident = incidents.find((candidate) => candidate.id === id) ?? notFound();
  const place = places.get(incident.placeId);
  const camera = place ? cameraAbout(place) : null;
  const { id: selected, day } = incident;
  const view = { ...DEFAULT_VIEW, day, camera, selected: { type: "incident", id: selected } } as const;
  redirect(inLang(`/embed${printView(view)}`, await pageLang()));
}
