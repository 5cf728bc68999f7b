"use client";

import { memo, useDeferredValue } from "react";
import { KnownBar } from "@/components/filters/known-bar";
import { printView } from "@/lib/view/address/codec";
import type { Atlas } from "./use-atlas.client";
import { useKnownNote, useScene } from "./use-scenes.client";

/** "As known on", wired to the view. */
export const KnownPane = memo(function KnownPane({ atlas }: { readonly atlas: Atlas }) {
  const { look, scenes, commands, whole, seed } = atlas;
  const scene = useDeferredValue(useScene(scenes));
  return (
    <KnownBar
      note={useKnownNote(whole, look, scene, seed)}
      limits={seed.knownLimits}
      day={scene.day}
      hrefOf={(known) => printView({ ...look, day: scene.day, known })}
      onKnown={(known) => commands.change({ known })}
    />
  );
});
