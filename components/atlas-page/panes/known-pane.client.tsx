"use client";

import { memo, useDeferredValue } from "react";
import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useKnownNote } from "@/components/atlas-page/state/use-day-facts.client";
import { KnownBar } from "@/components/filters/known-bar";
import { useScene } from "@/components/workspace/use-scenes.client";
import { printView } from "@/lib/view/address/codec";

/** "As known on", wired to the view. */
export const KnownPane = memo(function KnownPane({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes, commands, whole, seed } = workspace;
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
