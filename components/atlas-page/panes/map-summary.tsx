import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { workspaceWords } from "@/lib/messages/rooms";
import { mapSummary } from "@/lib/scene/counts/map-summary";

/** The map in words, for those who do not see it, and the way to the same as a list. */
export function MapSummary({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { look, scenes } = workspace;
  const { skips } = useWords(workspaceWords).atlas;
  const scene = useScene(scenes, "rest");
  return (
    <>
      <p id="map-summary" className="sr-only">
        {mapSummary({ day: scene.day, span: look.span }, scenes.plan, scene, look.lang)}
      </p>
      <a href="#incidents" className="atlas-skip">
        {skips.list}
      </a>
    </>
  );
}
