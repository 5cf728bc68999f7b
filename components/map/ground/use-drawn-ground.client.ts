"use client";

import { type RefObject, useEffect } from "react";
import { underCamera } from "@/lib/basemap/mercator";
import { frameFor } from "@/lib/static-map/frames";
import type { Camera } from "@/lib/view/view";
import { type OnGround, watchGround } from "./watch-ground";

/** Says where the pointer is on a drawn map, whose camera is in the middle of its box; `null`: the frame that fits the box. */
export function useDrawnGround(
  ref: RefObject<HTMLElement | null>,
  camera: Camera | null,
  onGround: OnGround | undefined,
): void {
  useEffect(() => {
    const box = ref.current;
    if (!box || !onGround) return;
    const { moved, stop } = watchGround(
      box,
      ({ x, y }) => {
        const { clientWidth: widthPx, clientHeight: heightPx } = box;
        const shown = camera ?? frameFor({ widthPx, heightPx }).camera;
        return underCamera(shown, { x: x - widthPx / 2, y: y - heightPx / 2 });
      },
      onGround,
    );
    const observer = new ResizeObserver(moved);
    observer.observe(box);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [ref, camera, onGround]);
}
