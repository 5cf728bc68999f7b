import { notFound, redirect } from "next/navigation";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { SHIPPED } from "@/lib/theatre/stories/shipped";

/** A story without a slide is its first slide. */
export default async function Page({ params }: { readonly params: Promise<{ readonly story: string }> }) {
  const { story } = await params;
  if (story !== MY_BRIEFING_ID && !SHIPPED.some(({ id }) => id === story)) notFound();
  redirect(`/present/${story}/1`);
}
