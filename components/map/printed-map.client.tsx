"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { PlanEntry, Scene } from "@/lib/scene/scene";
import type { paintView } from "@/lib/static-map/paint-view";

type PaintView = typeof paintView;
type Drawn = Parameters<PaintView>;

/** Long after the first pictures: nobody prints a page as soon as it is there. */
const FETCH_AFTER_MS = 4000;

interface PrintedMapProps {
  readonly plan: Drawn[0];
  /** The scene on the screen. */
  readonly sceneNow: () => Scene;
  readonly view: Drawn[2];
  readonly hrefOf: (entry: PlanEntry) => string;
}

/**
 * The map on paper: a canvas of WebGL prints empty, or dark from a dark page. Drawn at the moment of printing, with the day and
 * the camera of the screen, in the colours of paper.
 */
export function PrintedMap({ plan, sceneNow, view, hrefOf }: PrintedMapProps) {
  const [painter, setPainter] = useState<{ readonly paint: PaintView } | null>(null);
  const [svg, setSvg] = useState("");
  useEffect(() => {
    const timer = window.setTimeout(() => {
      import("@/lib/static-map/paint-view").then((module) => setPainter({ paint: module.paintView }));
    }, FETCH_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (!painter) return;
    const draw = () => {
      const drawn = painter.paint(plan, sceneNow(), view, hrefOf);
      flushSync(() => setSvg(drawn));
    };
    const clear = () => setSvg("");
    window.addEventListener("beforeprint", draw);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", draw);
      window.removeEventListener("afterprint", clear);
    };
  }, [painter, plan, sceneNow, view, hrefOf]);
  return (
    <div
      data-printable={painter ? "" : undefined}
      className="printed-map absolute inset-0 hidden print:block"
      // Made by this page, of the validated dataset, with every text escaped.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
