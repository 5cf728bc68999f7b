import type { Dataset } from "@/lib/dataset/dataset";
import { titleOf } from "@/lib/scene/counts/headline-text";
import type { View } from "@/lib/view/view";
import { incidentTitle } from "./incident-title";

/** The title of a view's page, without the name of the atlas: its incident, or its place and its day, where one is selected, else its day. English. */
export function viewTitle(
  view: Pick<View, "day" | "selected">,
  names: Pick<Dataset, "incidentById" | "places">,
): string {
  const { selected } = view;
  const day = titleOf(view);
  switch (selected?.type) {
    case "incident": {
      const incident = names.incidentById.get(selected.id);
      return incident ? incidentTitle(incident, names.places) : day;
    }
    case "place": {
      const place = names.places.get(selected.id);
      return place ? `${place.shortName}, ${day}` : day;
    }
    case undefined:
      return day;
  }
}
