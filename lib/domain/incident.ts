import type { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { WEAPONS } from "@/lib/theatre/weapons";
import type { Claim } from "./claim";
import type { Day } from "./day";
import type { PartyId } from "./party";
import type { PlaceId, Precision } from "./place";
import type { SourceId } from "./source";

export type IncidentId = string & { readonly brand: "IncidentId" };

export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export type Weapon = (typeof WEAPONS)[number];

/**
 * How well an incident is attested: `confirmed` by officials of a state that was there, `reported` by a wire, an
 * outlet or a monitor, `claimed` only by a party to the fight or its media.
 */
export const STATUSES = ["confirmed", "reported", "claimed"] as const;
export type Status = (typeof STATUSES)[number];

/** Another day that a source gives, with its reason. */
interface AlternateDay {
  readonly day: Day;
  readonly reason: string;
  readonly sourceId: SourceId;
}

/** Who is said to have done it, in the source's words and as parties. `text` keeps what `parties` cannot say. */
export interface Attribution {
  readonly text: string;
  readonly partyIds: readonly PartyId[];
}

/** What an origin rests on, strongest first. */
export const ORIGIN_BASES = [
  "launcher-recovered",
  "point-located",
  "official-statement",
  "monitor",
  "media",
  "claim",
] as const;
export type OriginBasis = (typeof ORIGIN_BASES)[number];

/** Where the munitions of an incident were launched from, as reported. */
export interface Origin {
  readonly text: string;
  /** `null` where the report names no place. */
  readonly placeId: PlaceId | null;
  readonly precision: Precision;
  readonly basis: OriginBasis;
}

/** How a speaker stands to an origin: says so, says that it was not there, or says that it is being looked into. */
export const ORIGIN_STANCES = ["asserted", "denied", "under-review"] as const;
export type OriginStance = (typeof ORIGIN_STANCES)[number];

/** One speaker's word on where an incident's munitions were launched from. */
export interface OriginClaim extends Origin {
  /** Who says so: "officials", "Reef Radio". */
  readonly by: string;
  readonly stance: OriginStance;
  /** The publication, where it is known which. */
  readonly sourceId: SourceId | null;
}

interface Casualties {
  /** Dead or injured by the displayed reading; `null` where there is no single figure. See `rangeOf`. */
  readonly killed: number | null;
  readonly injured: number | null;
  readonly note: string | null;
}

/** One dated thing that happened, as reported. */
export interface Incident {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  /** Theatre day. */
  readonly day: Day;
  readonly alternateDays: readonly AlternateDay[];
  /** `HH:MM` in theatre time, where a source gives it. */
  readonly localTime: string | null;
  readonly placeId: PlaceId;
  readonly target: string;
  /** At least one; `unspecified` alone where no source names any. */
  readonly weapons: readonly Weapon[];
  /** What the research calls the weapon where {@link WEAPONS} is coarser; else `null`. */
  readonly weaponNote: string | null;
  /** The displayed number; `null` where there is no single one. See `rangeOf`. */
  readonly munitionCount: number | null;
  readonly outcome: string;
  readonly casualties: Casualties;
  readonly claimedBy: Attribution | null;
  readonly attributedTo: Attribution | null;
  /** The displayed origin. */
  readonly origin: Origin | null;
  /** Every origin claim, rivals and denials too: the displayed one first, then by basis. See `originsOf`. */
  readonly origins: readonly OriginClaim[];
  readonly summary: string;
  /** What the sources disagree on, as text. */
  readonly conflicts: string | null;
  /** What each source says where sources differ or give a range; in the order of a claims table. See `disputesOf`. */
  readonly claims: readonly Claim[];
  /** Doubts and differences that are no value of a field. */
  readonly notes: readonly string[];
  /** Other incidents that may be this one told again: linked on both sides, never merged. */
  readonly possibleDuplicateIds: readonly IncidentId[];
  readonly status: Status;
  /** Why the status is what it is, in a few words. */
  readonly statusReason: string;
  /** At least one. */
  readonly sourceIds: readonly SourceId[];
}
