import { lowerBound } from "@/lib/collection/slice";
import type { Incident } from "@/lib/domain/incident";
import type { Slot } from "./chart";

/** How many incidents lie in each slot of days, each once however many bars count it. `incidents`: by day. */
export function slotTotals(
  slots: readonly Slot[],
  incidents: readonly Pick<Incident, "day">[],
): readonly number[] {
  const days = Int32Array.from(incidents, ({ day }) => day);
  return slots.map(({ days: held }) =>
    held === null ? 0 : lowerBound(days, held.to + 1) - lowerBound(days, held.from),
  );
}
