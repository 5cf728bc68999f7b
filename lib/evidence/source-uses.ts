import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { SourceId } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";

/** What rests on one publication. */
export interface SourceUse {
  /** Incidents that name it, also where only one of their values does; in the order of the dataset. */
  readonly incidents: readonly Incident[];
  /** How many values of disputed or ranged fields it gives. */
  readonly claims: number;
  /** Incidents on whose launch origin it says something, denials among it; in the order of the dataset. */
  readonly origins: readonly Incident[];
  readonly tallies: readonly Tally[];
  /** Places that it makes a statement on launch origins for; `null` for one that names none. */
  readonly originPlaces: readonly (PlaceId | null)[];
  /** How many facts of the background. */
  readonly background: number;
}

const NOTHING: SourceUse = {
  incidents: [],
  claims: 0,
  origins: [],
  tallies: [],
  originPlaces: [],
  background: 0,
};

/** What rests on each publication; every source of the dataset has an entry. */
export function sourceUses(dataset: Dataset): ReadonlyMap<SourceId, SourceUse> {
  const uses = new Map<SourceId, SourceUse>([...dataset.sources.keys()].map((id) => [id, NOTHING]));
  const add = (id: SourceId, change: (use: SourceUse) => Partial<SourceUse>) => {
    const use = uses.get(id) ?? NOTHING;
    uses.set(id, { ...use, ...change(use) });
  };
  for (const incident of dataset.incidents) {
    const claimed = incident.claims.flatMap(({ sourceId }) => sourceId ?? []);
    const alternate = incident.alternateDays.map(({ sourceId }) => sourceId);
    const origins = incident.origins.flatMap(({ sourceId }) => sourceId ?? []);
    for (const id of new Set([...incident.sourceIds, ...claimed, ...alternate, ...origins]))
      add(id, (use) => ({ incidents: [...use.incidents, incident] }));
    for (const id of new Set(origins)) add(id, (use) => ({ origins: [...use.origins, incident] }));
    for (const id of claimed) add(id, (use) => ({ claims: use.claims + 1 }));
  }
  for (const tally of dataset.tallies)
    for (const id of new Set(tally.sourceIds)) add(id, (use) => ({ tallies: [...use.tallies, tally] }));
  for (const { sourceId, placeId } of dataset.originStatements)
    add(sourceId, (use) => ({ originPlaces: [...use.originPlaces, placeId] }));
  for (const { sourceId } of dataset.background) add(sourceId, (use) => ({ background: use.background + 1 }));
  return uses;
}
