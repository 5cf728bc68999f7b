import { type Mask, maskOfAll } from "@/lib/collection/mask";
import { PlaceTallies } from "@/lib/collection/place-tallies";
import { sliceOf } from "@/lib/collection/slice";
import { daysBeside, nextItem } from "@/lib/collection/steps";
import type { Day } from "@/lib/domain/day";
import type { IncidentId, IncidentKind } from "@/lib/domain/incident";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { PlanEntry } from "./scene";

/** Days and kinds of some incidents, all of them visible. */
interface IncidentMask {
  /** By incident, ascending. */
  readonly days: Int32Array;
  /** By kind; hides none. */
  readonly mask: Mask;
}

/** Entries of a plan, counted ahead by kind and by place: what any span of them holds is then known without going through it. */
interface EntryIndex extends IncidentMask {
  readonly places: PlaceTallies;
}

/** `incidents` ascend by day. */
export function incidentMask(
  incidents: readonly { readonly day: Day; readonly kind: IncidentKind }[],
): IncidentMask {
  const kinds = incidents.map(({ kind }) => INCIDENT_KINDS.indexOf(kind));
  return {
    days: Int32Array.from(incidents, ({ day }) => day),
    mask: maskOfAll(kinds, INCIDENT_KINDS.length),
  };
}

const known = new WeakMap<readonly PlanEntry[], EntryIndex>();

/** Made once for each array of entries, and kept for as long as that is. */
export function entryIndex(entries: readonly PlanEntry[]): EntryIndex {
  const before = known.get(entries);
  if (before) return before;
  const made = incidentMask(entries);
  const clusters = entries.map(({ cluster }) => cluster);
  const index = { ...made, places: new PlaceTallies(made.mask, clusters) };
  known.set(entries, index);
  return index;
}

/**
 * The entry one step later (1) or earlier (-1) than `currentId`, or `null` at the end. Where nothing is selected, or what is selected
 * is not among them, it enters at `day`: see {@link nextItem}.
 */
export function nextEntry(
  entries: readonly PlanEntry[],
  currentId: IncidentId | null,
  day: Day,
  direction: 1 | -1,
): PlanEntry | null {
  const { days, mask } = entryIndex(entries);
  const current = entries.findIndex(({ id }) => id === currentId);
  return entries[nextItem(days, mask, { from: current === -1 ? null : current, day }, direction)] ?? null;
}

/** The last day before `day` that has an incident, and the first after it, each with the word for it; fewer where there is none. */
export function nearestDays(
  entries: readonly PlanEntry[],
  day: Day,
): readonly { readonly day: Day; readonly words: "Previous" | "Next" }[] {
  const { days, mask } = entryIndex(entries);
  const { before, after } = daysBeside(days, mask, sliceOf(days, day, day));
  return [
    ...(before === null ? [] : [{ day: before, words: "Previous" as const }]),
    ...(after === null ? [] : [{ day: after, words: "Next" as const }]),
  ];
}
