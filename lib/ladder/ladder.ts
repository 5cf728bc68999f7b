import type { Day } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import type { NumberRange } from "@/lib/domain/number-range";
import type { Label } from "@/lib/domain/shapes/label";
import type { SourceId } from "@/lib/domain/source";
import type { DayInterval } from "@/lib/view/span/span-days";
import type { View } from "@/lib/view/view";

/** Who acted: those whom the answers answer, or the side whose forces are counted. */
export type Side = "attack" | "answer";

/** From the least to the most that any source says; `null` where nobody gives a figure. */
export interface Toll {
  readonly killed: NumberRange | null;
  readonly injured: NumberRange | null;
}

/** What an official said, in the atlas's own words. */
export interface Statement {
  readonly speaker: Label;
  /** Of the statement, or of the publication that carries it. */
  readonly day: Day;
  readonly says: Label;
  readonly sourceId: SourceId;
}

/** What a source says that a rung answered. */
export type Answered =
  | { readonly type: "incidents"; readonly incidents: readonly Incident[]; readonly sourceId: SourceId }
  /** All of the other side from `day` on. */
  | { readonly type: "since"; readonly day: Day; readonly sourceId: SourceId };

/** Whole days before a rung, 0 for the same day: since what it answered, or only since the other side last acted. */
export interface Gap {
  readonly days: number;
  readonly after: "answered" | Side;
}

export interface Rung {
  /** Of its first incident; each rung has another. */
  readonly id: IncidentId;
  /** `named`: one attack, or the answers of one day. `run`: all between two named rungs, counted. */
  readonly form: "named" | "run";
  readonly side: Side;
  readonly first: Day;
  readonly last: Day;
  /** Of its own side, in the order of the ladder; at least one. */
  readonly incidents: readonly Incident[];
  /** Answers that are not named, folded into a run of attacks. */
  readonly folded: readonly Incident[];
  /** Of its own incidents. */
  readonly toll: Toll;
  /** How many of its incidents may be another of them told again. */
  readonly perhapsSame: number;
  readonly gap: Gap | null;
  readonly answered: Answered | null;
  /** Earliest first. */
  readonly statements: readonly Statement[];
}

/**
 * What has a rung of its own. `all`: what a source joins to an answer; attacks that killed or hurt many; confirmed answers.
 * `deadly`: of these what is joined, and attacks that killed. `joined`: only what is joined.
 */
export type Detail = "all" | "deadly" | "joined";

export interface Ladder {
  readonly days: DayInterval;
  readonly detail: Detail;
  /** Earliest first. */
  readonly rungs: readonly Rung[];
  /** Of each side: how many incidents, and their toll. */
  readonly sides: Readonly<Record<Side, { readonly count: number; readonly toll: Toll }>>;
  /** Incidents of the stretch that are on neither side. */
  readonly leftOut: number;
}

/** The days of a rung, as a view shows them. */
export function rungDays({ first, last }: Pick<Rung, "first" | "last">): Pick<View, "day" | "span"> {
  return { day: last, span: first === last ? { type: "day" } : { type: "range", start: first } };
}
