"use client";

import { useMemo } from "react";
import { useDataset } from "@/components/state/use-dataset.client";
import { useAwaited } from "@/components/ui/use-awaited.client";
import { useLang } from "@/components/ui/words/use-words.client";
import { type Day, day as toDay } from "@/lib/domain/day";
import { NO_KIND_COUNTS } from "@/lib/domain/kind-counts";
import { hasPicture } from "@/lib/panels/has-picture";
import { loadSlidePainter } from "./load-slide-painter";
import type { PresentSeed } from "./present-seed";
import { type SlideScene, slideSceneOf } from "./slide-scene";

interface SlideScenes {
  /** Whether the dataset is here. */
  readonly ready: boolean;
  /** What a slide shows, counted from 0; where it cannot be known yet, nothing. */
  at(slide: number): SlideScene;
  /** SVG of the picture in the place of a slide's map, empty until it can be drawn; `null` where the map is shown. */
  pictureAt(slide: number): string | null;
}

/** The scenes of a story, and the pictures of panels: as the server sent them, and all of them once the dataset is here. */
export function useSlideScenes({ version, story, scenes }: PresentSeed): SlideScenes {
  const lang = useLang();
  const dataset = useDataset(version).data;
  const asked = dataset && story.slides.some(({ view }) => view && hasPicture(view));
  const painter = useAwaited(asked ? loadSlidePainter : null);
  return useMemo(() => {
    const pictures = new Map<number, string | null>();
    const paint = (slide: number): string | null => {
      const view = story.slides[slide]?.view;
      if (!view || !hasPicture(view)) return null;
      // What the server sent of the slide is its map: better than nothing.
      if (!dataset || !painter) return scenes[slide] ? null : "";
      return painter.paintSlidePanel(dataset, { ...view, lang });
    };
    const made = new Map<number, SlideScene>();
    const make = (slide: number): SlideScene => {
      const view = story.slides[slide]?.view;
      if (!view) return emptyScene(toDay(0)); // no slide, no day: never shown
      return dataset ? slideSceneOf(dataset, view) : (scenes[slide] ?? emptyScene(view.day));
    };
    return {
      ready: dataset !== undefined,
      at(slide) {
        const scene = made.get(slide) ?? make(slide);
        made.set(slide, scene);
        return scene;
      },
      pictureAt(slide) {
        const known = pictures.get(slide);
        const picture = known === undefined ? paint(slide) : known;
        pictures.set(slide, picture);
        return picture;
      },
    };
  }, [dataset, story, scenes, painter, lang]);
}

function emptyScene(day: Day): SlideScene {
  return {
    plan: {
      entries: [],
      clusters: [],
      origins: [],
      span: { type: "day" },
      dayExtent: { from: day, to: day },
    },
    scene: {
      day,
      first: day,
      last: day,
      lo: 0,
      hi: 0,
      counts: NO_KIND_COUNTS,
      total: 0,
      clusters: [],
      origins: [],
    },
    sources: 0,
  };
}
