"use client";

import { useAwaited } from "@/components/ui/use-awaited.client";
import { useLang } from "@/components/ui/words/use-words.client";
import type { Plan, Scene } from "@/lib/scene/scene";
import { framesOf } from "@/lib/static-map/frames";
import { paintMap } from "@/lib/static-map/paint-map";
import type { View } from "@/lib/view/view";
import { slideCamera } from "./slide-camera";

interface DrawnSlideMapProps {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly view: Pick<View, "camera" | "selected" | "hiddenLayers" | "extras">;
  /** Whether it has to follow; else what the server drew stays. */
  readonly live: boolean;
}

const loadPaintMap = () => import("@/lib/static-map/paint-map");

// The bundler settles this, and with it that the browser's first scripts do without the code that draws.
const ON_SERVER = typeof window === "undefined";

/** The map of a slide as SVG, one picture without links. The code that draws it again is fetched only where it is needed. */
export function DrawnSlideMap({ plan, scene, view, live }: DrawnSlideMapProps) {
  const lang = useLang();
  const fetched = useAwaited(live ? loadPaintMap : null);
  const paint = ON_SERVER ? paintMap : fetched?.paintMap;
  const svg =
    paint?.({ ...view, lang, plan, scene, frames: framesOf(slideCamera(view.camera)), theme: "css" }) ?? "";
  return (
    <div
      className="map-box absolute inset-0 overflow-hidden"
      // Made by this server or this page, of the validated dataset, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
      suppressHydrationWarning
    />
  );
}
