"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { isoFromDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { litSigns } from "@/lib/scene/layout/lit-signs";
import type { PointedAt } from "@/lib/scene/layout/origin-link";
import type { Plan, PlanEntry, Scene } from "@/lib/scene/scene";
import { paintView } from "@/lib/static-map/paint-view";
import { prefixIds } from "@/lib/static-map/svg/prefix-ids";
import type { View } from "@/lib/view/view";
import { useDrawnGround } from "./ground/use-drawn-ground.client";
import type { OnGround } from "./ground/watch-ground";
import { lightDrawn } from "./light-drawn";

interface DrawnMapProps {
  readonly plan: Plan;
  readonly scene: Scene;
  readonly view: Pick<View, "camera" | "lang" | "selected" | "hiddenLayers" | "extras" | "span">;
  readonly hrefOf: (entry: PlanEntry) => string;
  /** Whether it stays and has to follow the view, because there is no interactive map. */
  readonly live: boolean;
  /** What its ids begin with where another drawing is on the page. */
  readonly idPrefix?: string;
  /** Where the coordinates under the pointer are shown. Keep it the same function. */
  readonly onGround?: OnGround | undefined;
  readonly onSelect: (id: IncidentId) => void;
  /** What is pointed at beside it; marked where the map is live. */
  readonly pointed?: PointedAt | null;
}

/** What draws, and what finds in the drawing what is pointed at. */
interface Painter {
  readonly paint: typeof paintView;
  readonly lit: typeof litSigns;
}

// The bundler settles this, and with it that the browser's first scripts do without the code that draws.
const ON_SERVER = typeof window === "undefined";

/**
 * The map as SVG. The server draws it; the browser keeps what it was sent, which then need not travel twice. Where it is
 * to follow the view, the code that draws it is fetched then, and only then.
 */
export function DrawnMap(props: DrawnMapProps) {
  const { plan, scene, view, hrefOf, live, idPrefix = "", onSelect, pointed = null } = props;
  const box = useRef<HTMLDivElement>(null);
  useDrawnGround(box, view.camera, live ? props.onGround : undefined);
  const [painter, setPainter] = useState<Painter | null>(null);
  useEffect(() => {
    if (!live) return;
    Promise.all([import("@/lib/static-map/paint-view"), import("@/lib/scene/layout/lit-signs")]).then(
      ([{ paintView: paint }, { litSigns: lit }]) => setPainter({ paint, lit }),
    );
  }, [live]);
  const svg = useMemo(() => {
    const paint = ON_SERVER ? paintView : live ? painter?.paint : undefined;
    const drawn = paint?.(plan, scene, view, hrefOf, live) ?? "";
    return idPrefix ? prefixIds(drawn, idPrefix) : drawn;
  }, [painter, live, plan, scene, view, hrefOf, idPrefix]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has to be marked again
  useEffect(() => {
    if (!box.current || !painter) return;
    const lit = pointed && painter.lit(plan, scene, pointed);
    lightDrawn(box.current, lit, pointed?.type === "incidents");
  }, [svg, painter, plan, scene, pointed]);
  const state = live
    ? {
        "data-map": "unavailable",
        "data-day": isoFromDay(scene.day),
        "data-span": view.span.type,
        "data-visible": scene.total,
      }
    : {};
  return (
    <div
      ref={box}
      {...state}
      className="absolute inset-0 [&[data-pointed]_:is([data-mark],[data-places]):not([data-lit])]:opacity-25"
      onClickCapture={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const href = link?.getAttribute("href");
        const entry = plan.entries.find((candidate) => href === hrefOf(candidate));
        if (!entry || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onSelect(entry.id);
      }}
      // Made by this server or this page, of the validated dataset, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
      suppressHydrationWarning
    />
  );
}
