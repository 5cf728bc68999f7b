import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { viewNow } from "@/components/workspace/use-workspace.client";
import type { Place } from "@/lib/domain/place";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
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
  const { selected, lang } = view;
  const words = workspaceWords.get(lang).atlas.briefing;
  const entry =
    selected?.type === "incident" ? scenes.plan.entries.find(({ id }) => id === selected.id) : undefined;
  const place = selected?.type === "place" ? names.places.get(selected.id) : undefined;
  const title = entry
    ? words.slideTitle(
        KIND_LABELS[entry.kind].one[lang],
        (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName,
      )
    : (nameOf(place, lang) ?? words.countsTitle(countsOf(scenes.sceneStore.get(), lang)));
  return writtenAtlasSlide({ view, title, caption: "", notes: "" });
}

function nameOf(place: Place | undefined, lang: Lang): string | undefined {
  return (lang === "ar" ? place?.shortNameAr : null) ?? place?.shortName;
}

function countsOf({ counts }: Scene, lang: Lang): readonly string[] {
  return kindPhrases(counts.with(INCIDENT_KINDS.indexOf(REST_KIND), 0), lang);
}
