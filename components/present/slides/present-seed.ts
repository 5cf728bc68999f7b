import type { Dataset } from "@/lib/dataset/dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { shippedStory } from "@/lib/story/shipped-stories";
import type { Story } from "@/lib/story/story";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { type SlideScene, sentSlideScene, slideSceneOf } from "./slide-scene";

/** What the server sends to show a slide, until the dataset is here. */
export interface PresentSeed {
  readonly version: string;
  readonly story: Story;
  /** Counted from 0. */
  readonly slide: number;
  /** Of the slide and of the one after it. */
  readonly scenes: Readonly<Record<number, SlideScene>>;
}

/** The seed of a slide of a story that comes with the atlas; `null` where there is none such. `slideText` counts from 1. */
export function presentSeed(dataset: Dataset, storyId: string, slideText: string): PresentSeed | null {
  const written = SHIPPED.find(({ id }) => id === storyId);
  if (!written || !/^[1-9]\d{0,2}$/.test(slideText)) return null;
  const slide = Number(slideText) - 1;
  if (slide >= written.slides.length) return null;
  const story = shippedStory(written, dataset, linkContextOf(dataset));
  const scenes = [slide, slide + 1].flatMap((index) => {
    const view = story.slides[index]?.view;
    return view ? [[index, sentSlideScene(slideSceneOf(dataset, view))] as const] : [];
  });
  return { version: dataset.version, story, slide, scenes: Object.fromEntries(scenes) };
}
