import type { Look } from "@/components/state/view-store";
import { addDays, type Day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import { printView } from "@/lib/view/address/codec";
import { comparisonOf, printComparison } from "@/lib/view/address/comparison";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { Filters, View } from "@/lib/view/view";

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((value) => value.length > 0);
}

/** The link to an incident on its own day, looked at as now. */
export function hrefOfIncident(
  look: Look,
  { id, day }: { readonly id: IncidentId; readonly day: Day },
): string {
  return printView({ ...look, day, selected: { type: "incident", id } });
}

/** The link to a place on a day, looked at as now. */
export function hrefOfPlace(look: Look, day: Day, id: PlaceId): string {
  return printView({ ...look, day, selected: { type: "place", id } });
}

/** The link to a day with nothing selected, looked at as now. */
export function hrefOfDay(look: Look, day: Day): string {
  return printView({ ...look, day, selected: null });
}

/** The address of a view beside what it was four weeks before. */
export function compareWithBefore(view: View): string {
  return printComparison(comparisonOf({ ...view, day: addDays(view.day, -28) }, view));
}

/** The address under which search engines should know a view: what it shows, not how it is looked at. */
export function canonicalOf({ day, span, filters, selected }: View): string {
  return printView({ ...DEFAULT_VIEW, day, span, filters, selected });
}
