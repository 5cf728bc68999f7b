"use client";

import { useMemo, useState, useSyncExternalStore } from "react";
import type { GroundPoint, OnGround } from "@/components/map/ground/watch-ground";
import type { CoordinateFormat } from "@/lib/geodesy/coordinate-text";
import { type Changing, createStore } from "@/lib/store/create-store";

/** The button that copies them, which the key presses too. */
export const COPY_COORDINATES_ID = "copy-coordinates";

interface FormatStore extends Changing<CoordinateFormat | null> {
  set(format: CoordinateFormat | null): void;
}

export interface Coordinates {
  /** `null`: they are not shown. */
  readonly format: CoordinateFormat | null;
  readonly onFormat: (format: CoordinateFormat | null) => void;
  /** Where they are read; `null` until the map has said. */
  readonly ground: Changing<GroundPoint | null>;
  /** For the map; `undefined` while they are not shown. */
  readonly onGround: OnGround | undefined;
  /** What the key does: shows them, or copies them where they are shown. */
  readonly onKey: () => void;
}

/** Coordinates under the pointer, in a form that is kept elsewhere. */
export function useCoordinates(kept: FormatStore): Coordinates {
  const format = useSyncExternalStore(kept.subscribe, kept.get, () => null);
  const [ground] = useState(() => createStore<GroundPoint | null>(null));
  return useMemo(
    () => ({
      format,
      onFormat: kept.set,
      ground,
      onGround: format === null ? undefined : ground.set,
      onKey: () =>
        format === null ? kept.set("decimal") : document.getElementById(COPY_COORDINATES_ID)?.click(),
    }),
    [format, kept, ground],
  );
}
