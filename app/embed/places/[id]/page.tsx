import { notFound, redirect } from "next/navigation";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { placeOnMap } from "@/lib/evidence/page-links";

/** A place in a frame: all that had happened up to the last day, with it selected. */
export default async function Page({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const { id } = await params;
  const { places, lastDay } = loadDataset();
  const place = [...places.values()].find((candidate) => candidate.id === id) ?? notFound();
  redirect(`/embed${placeOnMap(place.id, lastDay)}`);
}
