import { notFound, redirect } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { MY_BRIEFING_ID } from "@/lib/story/briefing";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { inLang } from "@/lib/view/address/lang-of";

/** A story without a slide is its first slide. */
export default async function Page({ params }: { readonly params: Promise<{ readonly story: string }> }) {
  const { story } = await params;
  if (story !== MY_BRIEFING_ID && !SHIPPED.some(({ id }) => id === story)) notFound();
  redirect(inLang(`/present/${story}/1`, await pageLang()));
}
