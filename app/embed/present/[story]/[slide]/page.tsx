import { notFound, redirect } from "next/navigation";
import { pageLang } from "@/app/page-lang";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { sitePage } from "@/lib/preview/site-page";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView, printView } from "@/lib/view/address/codec";
import { embedAddress } from "@/lib/view/address/embed-code";

interface Asked {
  readonly params: Promise<{ readonly story: string; readonly slide: string }>;
}

/** A slide in a frame: the view that it shows, under its words. */
export default async function Page({ params }: Asked) {
  const { story, slide } = await params;
  if (sitePage(loadDataset(), `/present/${story}/${slide}`) === null) notFound();
  const written = SHIPPED.find(({ id }) => id === story)?.slides[Number(slide) - 1] ?? notFound();
  const [pathname = "/", search = ""] = written.link.split("?", 2);
  const { view } = parseView(pathname, search, linkContextOf(loadDataset()));
  const shown = { ...view, lang: await pageLang(), story: { id: story, slide: Number(slide) } };
  redirect(embedAddress(printView(shown)) ?? notFound());
}
