import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView } from "@/lib/view/address/codec";
import type { Preview } from "./preview";
import { spanText } from "./span-text";

/** The preview of a slide of a story that comes with the atlas, in the story's language; `null` where there is none. `number` counts from 1. */
export function previewOfSlide(dataset: Dataset, story: string, number: string): Preview | null {
  const told = SHIPPED.find((candidate) => candidate.id === story);
  const slide = told?.slides[Math.max(1, Number(number) || 1) - 1];
  if (!told || !slide) return null;
  const [pathname = "/", search = ""] = slide.link.split(/\?(.*)/s);
  const { view } = parseView(pathname, search, linkContextOf(dataset));
  return {
    view,
    kicker: told.title,
    title: slide.title,
    text: `${formatDay(view.day, "en", "long")}, ${spanText({ ...view, lang: "en" }, { from: dataset.firstDay, to: dataset.lastDay })}`,
  };
}
