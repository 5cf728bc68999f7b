"use client";

import { memo, useDeferredValue } from "react";
import type { Atlas } from "@/components/atlas-page/state/use-atlas.client";
import { useKnownNote, useScene } from "@/components/atlas-page/state/use-scenes.client";
import { KnownBar } from "@/components/filters/known-bar";
import { printView } from "@/lib/view/address/codec";

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
