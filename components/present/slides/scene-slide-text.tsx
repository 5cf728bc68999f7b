import { SlideText } from "@/components/story/slide-text";
import { countsInFrame, countsOfScene, type FrameBox } from "@/lib/scene/counts/counts-in-frame";
import type { Story } from "@/lib/story/story";
import { slideFrame } from "./slide-camera";
import type { SlideScene } from "./slide-scene";

interface SceneSlideTextProps {
  readonly story: Story;
  /** Counted from 0. */
  readonly index: number;
  /** Its day is the one on the screen, which may still be on its way to the slide's. */
  readonly shown: SlideScene;
  /** Size of its map; `null` where it has a picture in its place, which shows all. */
  readonly box: FrameBox | null;
  readonly heading: boolean;
}

/** The words of a slide of the atlas. */
export function SceneSlideText({ story, index, shown, box, heading }: SceneSlideTextProps) {
  const { plan, scene, sources } = shown;
  const slide = story.slides[index];
  if (!slide?.view) return null;
  const { span, known, camera } = slide.view;
  return (
    <SlideText
      story={story}
      slide={slide}
      index={index}
      view={{ day: scene.day, span, known }}
      extent={plan.dayExtent}
      held={{
        type: "incidents",
        seen: box ? countsInFrame(plan, scene, slideFrame(camera, box), box) : countsOfScene(plan, scene),
        sources,
      }}
      heading={heading}
    />
  );
}
