"use client";

import { useEffect, useState } from "react";
import { isoFromDay } from "@/lib/domain/day";
import type { PlanEntry } from "@/lib/scene/scene";
import { paintView } from "@/lib/static-map/paint-view";
import { prefixIds } from "@/lib/static-map/prefix-ids";
import { printView } from "@/lib/view/codec";
import type { SelectedId } from "@/lib/view/view";
import type { Side } from "./use-side.client";

export interface DrawnSideProps {
  readonly side: Side;
  /** Whether it stays and has to follow the view, because there is no interactive map. */
  readonly live: boolean;
  readonly onSelect: (selected: SelectedId) => void;
}

// The bundler settles this, and with it that the browser's first scripts do without the code that draws.
const ON_SERVER = typeof window === "undefined";

/** A side's map as SVG: drawn by the server and kept; drawn anew with each change only where it has to stay. */
export function DrawnSide({ side, live, onSelect }: DrawnSideProps) {
  const [paint, setPaint] = useState<{ readonly view: typeof paintView } | null>(null);
  useEffect(() => {
    if (live) import("@/lib/static-map/paint-view").then((module) => setPaint({ view: module.paintView }));
  }, [live]);
  const { plan, scene, view, id } = side;
  const hrefOf = (entry: PlanEntry) =>
    printView({ ...view, day: entry.day, selected: { type: "incident", id: entry.id } });
  const draw = (painter: typeof paintView) => prefixIds(painter(plan, scene, view, hrefOf), `${id}-`);
  const svg = ON_SERVER ? draw(paintView) : live && paint ? draw(paint.view) : "";
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
      {...state}
      className="absolute inset-0"
      onClickCapture={(event) => {
        const link = event.target instanceof Element ? event.target.closest("a") : null;
        const href = link?.getAttribute("href");
        const entry = plan.entries.find((candidate) => href === hrefOf(candidate));
        if (!entry || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onSelect({ type: "incident", id: entry.id });
      }}
      // Made by this server or this page, of the validated dataset, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
      suppressHydrationWarning
    />
  );
}
