"use client";

import { useState } from "react";
import type { PresentSeed } from "./present-seed";

/**
 * Whether the drawn maps have to be drawn by this page: from the first change of slide on, and where the server sent none.
 * What the server drew is kept only as long as it is what should be seen.
 */
export function useDrawnAnew(slide: number, seed: PresentSeed): boolean {
  const [moved, setMoved] = useState(false);
  const moves = slide !== seed.slide;
  if (moves && !moved) setMoved(true);
  return moved || moves || seed.scenes[seed.slide] === undefined;
}
