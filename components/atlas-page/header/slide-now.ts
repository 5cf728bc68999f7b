import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { viewNow } from "@/components/workspace/use-workspace.client";
import { kindPhrases } from "@/lib/playback/count-phrase";
import type { Scene } from "@/lib/scene/scene";
import { writtenAtlasSlide } from "@/lib/story/written-atlas-slide";
import type { WrittenSlide } from "@/lib/story/written-story";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, REST_KIND } from "@/lib/theatre/kinds";

/** What is on the screen as a slide, named for what is selected, else for its counts. */
export function slideNow(workspace: DatasetWorkspace): WrittenSlide {
  const { scenes, names } = workspace;
  const view = { ...viewNow(workspace), play: false };
  const { selected } = view;
  const entry =
    selected?.type === "incident" ? scenes.plan.entries.find(({ id }) => id === selected.id) : undefined;
  const place = selected?.type === "place" ? names.places.get(selected.id) : undefined;
  const title = entry
    ? `${KIND_LABELS[entry.kind].one.en}, ${entry.placeName}`
    : (place?.shortName ?? countsText(scenes.sceneStore.get()));
  return writtenAtlasSlide({ view, title, caption: "", notes: "" });
}

function countsText({ counts }: Scene): string {
  return kindPhrases(counts.with(INCIDENT_KINDS.indexOf(REST_KIND), 0), "en").join(", ");
}
