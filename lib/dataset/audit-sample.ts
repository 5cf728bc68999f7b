import { isoFromDay } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { Dataset } from "./dataset";

/** Numbers of [0, 1) that are the same for the same text (mulberry32 on an FNV-1a hash). */
function randomOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `size` incidents at random, each at most once, in order of day; the same ones for the same seed and the same incidents. */
export function auditSample(incidents: readonly Incident[], size: number, seed: string): readonly Incident[] {
  const random = randomOf(seed);
  const drawn = incidents.map((incident) => ({ incident, key: random() }));
  return drawn
    .sort((a, b) => a.key - b.key)
    .slice(0, size)
    .map(({ incident }) => incident)
    .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

/** What a reader needs to check an incident against its sources: every displayed value, every claim, every address. */
export function auditSheet(incident: Incident, { places, sources }: Dataset): string {
  const { casualties } = incident;
  const facts = [
    `${incident.kind}, ${incident.status}: ${incident.statusReason}`,
    `day ${isoFromDay(incident.day)}${incident.localTime === null ? "" : ` ${incident.localTime}`}, place ${places.get(incident.placeId)?.name ?? incident.placeId}`,
    `target ${incident.target}; weapons ${incident.weapons.join(", ")}; munitions ${incident.munitionCount ?? "not given"}`,
    `killed ${casualties.killed ?? "not given"}, injured ${casualties.injured ?? "not given"}${casualties.note === null ? "" : ` (${casualties.note})`}`,
    `outcome ${incident.outcome}`,
    `claimed by ${incident.claimedBy?.text ?? "nobody"}; attributed to ${incident.attributedTo?.text ?? "nobody"}`,
    incident.summary,
    ...(incident.conflicts === null ? [] : [`conflicts: ${incident.conflicts}`]),
    ...incident.claims.map(
      (claim) =>
        `claim ${claim.field}${claim.scope === null ? "" : ` [${claim.scope}]`} ${claim.field === "day" ? isoFromDay(claim.value) : JSON.stringify(claim.value)} by ${claim.by}${claim.displayed ? " (shown)" : ""}`,
    ),
    ...incident.sourceIds.map((id) => {
      const source = sources.get(id);
      return `source ${id}: ${source?.publisher ?? ""} ${source?.url ?? source?.seed ?? ""}`;
    }),
  ];
  return `${incident.id}\n${facts.map((fact) => `  ${fact}\n`).join("")}`;
}
