"use client";

import { lazy, Suspense, useRef } from "react";
import { SlideStage } from "@/components/story/slide-stage";
import { useBoxSize } from "@/components/ui/use-box-size.client";
import type { Story } from "@/lib/story/story";
import { DrawnSlideMap } from "./drawn-slide-map.client";
import { SceneSlideText } from "./scene-slide-text";
import { SLIDE_BOX } from "./slide-camera";
import { SlidePanel } from "./slide-panel";
import type { SlideScene } from "./slide-scene";

const FileMiniature = lazy(async () => ({
  default: (await import("./file-miniature.client")).FileMiniature,
}));

interface SlideMiniatureProps {
  readonly story: Story;
  /** Counted from 0. */
  readonly slide: number;
  readonly shown: SlideScene;
  /** SVG of what is in the place of its map; `null` for the map. */
  readonly picture: string | null;
  /** Size of the screen that it is a picture of, CSS pixels. */
  readonly screen: { readonly widthPx: number; readonly heightPx: number };
  /** Whether the map has to follow; else what the server drew stays. */
  readonly live: boolean;
  readonly pointer?: { readonly x: number; readonly y: number } | null;
}

/** A slide as the audience sees it, made small: the same drawing, so that a place on the one is that place on the other. */
export function SlideMiniature({
  story,
  slide: index,
  shown,
  picture,
  screen,
  live,
  pointer,
}: SlideMiniatureProps) {
  const box = useRef<HTMLDivElement>(null);
  const shownSize = useBoxSize(box);
  const slide = story.slides[index];
  if (!slide) return null;
  const size =
    shownSize === null
      ? { width: "100%", height: "100%" }
      : { width: screen.widthPx, height: screen.heightPx, scale: `${shownSize.widthPx / screen.widthPx}` };
  return (
    <div
      ref={box}
      aria-hidden="true"
      className="relative w-full overflow-hidden border border-rule bg-paper select-none"
      style={{ aspectRatio: `${screen.widthPx} / ${screen.heightPx}` }}
    >
      <div inert className="absolute start-0 top-0 origin-top-left rtl:origin-top-right" style={size}>
        {slide.own ? (
          <Suspense>
            <FileMiniature slide={slide} story={story} index={index} pointer={pointer ?? null} />
          </Suspense>
        ) : (
          <SlideStage
            pointer={pointer ?? null}
            map={
              picture === null ? (
                <DrawnSlideMap plan={shown.plan} scene={shown.scene} view={slide.view} live={live} />
              ) : (
                <SlidePanel svg={picture} />
              )
            }
            text={
              <SceneSlideText
                story={story}
                index={index}
                shown={shown}
                box={picture === null ? SLIDE_BOX : null}
                heading={false}
              />
            }
          />
        )}
      </div>
    </div>
  );
}
