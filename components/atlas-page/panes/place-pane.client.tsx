"use client";

import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { hrefOfIncident, hrefOfPlace } from "@/components/atlas-page/state/view-changes";
import type { DetailLink } from "@/components/incident/detail-frame";
import { PlaceDetail } from "@/components/incident/place-detail";
import { useWords } from "@/components/ui/words/use-words.client";
import { useScene } from "@/components/workspace/use-scenes.client";
import { formatDay } from "@/lib/domain/format-day";
import type { PlaceId } from "@/lib/domain/place";
import { workspaceWords } from "@/lib/messages/rooms";
import { nearestDays } from "@/lib/scene/entry-index";

/** A place, and what the span holds there. */
export function PlacePane({
  workspace,
  id,
  close,
}: {
  workspace: DatasetWorkspace;
  id: PlaceId;
  close: DetailLink;
}) {
  const { look, scenes, commands, names } = workspace;
  const { plan } = scenes;
  const { near } = useWords(workspaceWords).atlas.empty;
  const scene = useScene(scenes);
  const place = names.places.get(id);
  if (!place) return null;
  const here = plan.entries.filter(({ placeId }) => placeId === id);
  return (
    <PlaceDetail
      place={place}
      entries={plan.entries.slice(scene.lo, scene.hi).filter(({ placeId }) => placeId === id)}
      elsewhen={nearestDays(here, scene.day).map(({ day, words }) => ({
        label: near[words](formatDay(day, look.lang, "long")),
        href: hrefOfPlace(look, day, id),
        onGo: () => commands.goToDay(day),
      }))}
      lang={look.lang}
      clock={look.clock}
      close={close}
      hrefOf={(incident) => hrefOfIncident(look, incident)}
      onSelect={commands.selectIncident}
    />
  );
}
