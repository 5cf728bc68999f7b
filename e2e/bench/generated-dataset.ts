import type { WireDataset } from "@/lib/dataset/wire";
import { day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { CAMPAIGN } from "@/lib/view/default-view";
import { random } from "./random";

const SEED = 20_231_017;
/** Twenty incidents a day. */
const DAYS = 500;

/** The dataset with so many incidents, each a copy of one that it holds on another day of the five hundred up to the campaign's end. */
export function generatedDataset(wire: WireDataset, count: number): WireDataset {
  const next = random(SEED);
  const incidents = Array.from({ length: count }, (_, index) => {
    const model = wire.incidents[Math.floor(next() * wire.incidents.length)];
    if (!model) throw new RangeError("no incident to copy");
    return {
      ...model,
      id: `generated-${index}` as IncidentId, // as unlike any other id as the dataset wants them
      day: day(CAMPAIGN.to - Math.floor(next() * DAYS)),
      possibleDuplicateIds: [],
    };
  });
  return { ...wire, incidents };
}
