import { notFound, redirect } from "next/navigation";
import { SHIPPED } from "@/lib/story/shipped-stories";
import { embedAddress } from "@/lib/view/embed-code";

interface Asked {
  readonly params: Promise<{ readonly story: string; readonly slide: string }>;
}

/** A slide in a frame: the view that it shows. */
export default async function Page({ params }: Asked) {
  const { story, slide } = await params;
  const written = SHIPPED.find(({ id }) => id === story)?.slides[Number(slide) - 1] ?? notFound();
  redirect(embedAddress(written.link) ?? notFound());
}
