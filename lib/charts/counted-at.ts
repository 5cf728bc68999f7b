import type { Incident } from "@/lib/domain/incident";
import { FILTER_NAMES } from "@/lib/view/text/filter-keys";
import type { Filters } from "@/lib/view/view";
import type { ColumnsData } from "./chart";

/** What has to be known of an incident to find it in a chart. */
export type CountedIncident = Pick<Incident, "day" | "kind" | "placeId" | "weapons">;

/** In which column an incident is counted, by the keys of the panels that count it; of a chart over time whose panels are filters. */
export function countedAt(
  { panels, slots }: Pick<ColumnsData, "panels" | "slots">,
  incident: CountedIncident,
): ReadonlyMap<string, number> {
  const slot = slots.findIndex(({ days }) => days && days.from <= incident.day && incident.day <= days.to);
  if (slot < 0) return new Map();
  const own = panels.filter(({ only }) => only && leaves(only, incident));
  return new Map(own.map(({ key }) => [key, slot]));
}

/** Whether these filters leave an incident; not known of filters that no panel has. */
function leaves(filters: Partial<Filters>, { kind, placeId, weapons }: CountedIncident): boolean {
  return FILTER_NAMES.every((name) => {
    if (filters[name] === undefined) return true;
    if (name === "kind") return filters.kind?.includes(kind) ?? true;
    if (name === "place") return filters.place?.includes(placeId) ?? true;
    if (name === "weapon") return weapons.some((weapon) => filters.weapon?.includes(weapon));
    return false;
  });
}
