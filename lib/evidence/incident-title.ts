import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";

/** "Attack, Port Alder, 3 May 2021": what kind, where, which day. English. */
export function incidentTitle(
  { kind, placeId, day }: Pick<Incident, "kind" | "placeId" | "day">,
  places: Dataset["places"],
): string {
  const place = places.get(placeId)?.shortName ?? placeId;
  return `${KIND_LABELS[kind].one.en}, ${place}, ${formatDay(day, "en", "long")}`;
}
