"use client";

import { useEffect, useState } from "react";
import { isoFromDay } from "@/lib/domain/day";
import { paintView } from "@/lib/static-map/paint-view";
import type { Atlas } from "./use-atlas.client";
import { useScene } from "./use-scenes.client";
import { hrefOfIncident } from "./view-changes";

export interface DrawnMapProps {
  readonly atlas: Atlas;
  /** Whether it stays and has to follow the view, because there is no interactive map. */
  readonly live: boolean;
}

type Paint = typeof paintView;

// The bundler settles this, and with it that the browser's first scripts do without the code that draws.
const ON_SERVER = typeof window === "undefined";

/**
 * The map as SVG. The server draws it; the browser keeps what it was sent, which then need not travel twice. Where it is
 * to follow the view, the code that draws it is fetched then, and only then.
 */
export function DrawnMap({ atlas, live }: DrawnMapProps) {
  const [paint, setPaint] = useState<{ readonly view: Paint } | null>(null);
  useEffect(() => {
    if (live) import("@/lib/static-map/paint-view").then((module) => setPaint({ view: module.paintView }));
  }, [live]);
  const { look, scenes } = atlas;
  const { plan } = scenes;
  const scene = useScene(scenes, "soon");
  const draw = (painter: Paint) => painter(plan, scene, look, (entry) => hrefOfIncident(look, entry));
  const svg = ON_SERVER ? draw(paintView) : live && paint ? draw(paint.view) : "";
  const state = live
    ? {
        "data-map": "unavailable",
        "data-day": isoFromDay(scene.day),
        "data-span": look.span.type,
        "data-visible": scene.total,
      }
    : {};
  return (
    <div
      {...state}
      className="absolute inset-0"
      onClickCapture={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const href = link?.getAttribute("href");
        const entry = plan.entries.find((candidate) => href === hrefOfIncident(look, candidate));
        if (!entry) return;
        event.preventDefault();
        atlas.commands.selectIncident(entry.id);
      }}
      // Made by this server or this page, of the validated dataset, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
      suppressHydrationWarning
    />
  );
}
