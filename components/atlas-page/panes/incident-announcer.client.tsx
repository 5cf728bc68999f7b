"use client";

import type { DatasetWorkspace } from "@/components/atlas-page/state/use-dataset-workspace.client";
import { useWords } from "@/components/ui/words/use-words.client";
import { Announcer } from "@/components/workspace/announcer.client";
import { formatDay } from "@/lib/domain/format-day";
import { shellWords } from "@/lib/messages/rooms";
import { valueText } from "@/lib/playback/value-text";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import { sceneOf } from "@/lib/scene/scene-of";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import type { View } from "@/lib/view/view";

/** Speaks of the incidents that the span holds, where their launches were, and of the selected one. */
export function IncidentAnnouncer({ workspace }: { readonly workspace: DatasetWorkspace }) {
  const { store, clock, scenes, dataset } = workspace;
  const { plan } = scenes;
  const { lang } = workspace.look;
  const words = useWords(shellWords).announcer;
  return (
    <Announcer<View>
      store={store}
      clock={clock}
      lang={lang}
      selectionText={(before, { selected }) => {
        if (selected?.type !== "incident" || selected === before.selected) return null;
        const entry = plan.entries.find(({ id }) => id === selected.id);
        if (!entry) return null;
        const name = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
        return words.selected(formatDay(entry.day, lang, "long"), KIND_LABELS[entry.kind].one[lang], name);
      }}
      heldText={({ day, span }) => {
        if (!dataset) return null;
        const scene = sceneOf({ ...plan, span }, day);
        const launched = originText(originCounts(plan, scene), lang, { withAreas: false });
        return [valueText(day, span, scene.counts, lang), launched].filter(Boolean).join(". ");
      }}
    />
  );
}
