import type { Dataset } from "@/lib/dataset/dataset";
import { titleOf } from "@/lib/scene/counts/headline-text";
import type { View } from "@/lib/view/view";
import { incidentTitle } from "./incident-title";

/** The title of a view's page, without the name of the atlas: its incident where one is selected, else its day. English. */
export function viewTitle(
  view: Pick<View, "day" | "selected">,
  names: Pick<Dataset, "incidentById" | "places">,
): string {
  const { selected } = view;
  const incident = selected?.type === "incident" ? names.incidentById.get(selected.id) : undefined;
  return incident ? incidentTitle(incident, names.places) : titleOf(view);
}
