"use client";

import { useEffect, useRef } from "react";
import type { MapStage } from "@/components/map/map-stage";

/** The map as it stands on the screen, for paper: the map's own canvas would come out empty. */
export function PrintedCanvas({ stage }: { readonly stage: MapStage<unknown> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const copy = () => canvas.current && stage.copyTo(canvas.current);
    window.addEventListener("beforeprint", copy);
    return () => window.removeEventListener("beforeprint", copy);
  }, [stage]);
  return (
    <canvas
      ref={canvas}
      data-printed-map=""
      className="file-hue hidden max-h-full w-full object-contain object-left print:block"
    />
  );
}
