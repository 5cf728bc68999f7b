import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import { workspaceWords } from "@/lib/messages/rooms";
import { titleOf } from "@/lib/scene/counts/headline-text";
import type { View } from "@/lib/view/view";
import { incidentTitle } from "./incident-title";

/** The title of a view's page, without the name of the atlas: its incident, or its place and its day, where one is selected, else its day. */
export function viewTitle(
  view: Pick<View, "day" | "selected">,
  names: Pick<Dataset, "incidentById" | "places">,
  lang: Lang,
): string {
  const { selected } = view;
  const day = titleOf(view, lang);
  switch (selected?.type) {
    case "incident": {
      const incident = names.incidentById.get(selected.id);
      return incident ? incidentTitle(incident, names.places, lang) : day;
    }
    case "place": {
      const place = names.places.get(selected.id);
      return place
        ? workspaceWords
            .get(lang)
            .scene.when((lang === "ar" ? place.shortNameAr : null) ?? place.shortName, day)
        : day;
    }
    case undefined:
      return day;
  }
}
