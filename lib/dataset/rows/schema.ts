import { z } from "zod";
import { COVERAGE_LEVELS } from "@/lib/domain/coverage";
import { ORIGIN_BASES, ORIGIN_STANCES, STATUSES } from "@/lib/domain/incident";
import { type CountryCode, PLACE_KINDS, PRECISIONS } from "@/lib/domain/place";
import { SOURCE_KINDS } from "@/lib/domain/source";
import { TALLIED, type TalliedCountry } from "@/lib/domain/tally";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { claimRow } from "./claim-row";
import { attribution, clockTime, count, id, isoDay, text } from "./row-atoms";

/**
 * The shapes of the rows in `source/*.json`. Every object is strict: an unknown field is an error, so that nothing
 * is dropped in silence. `null` means "not given", an empty text is never allowed.
 */

const countryCode = z.enum(Object.keys(COUNTRY_LABELS) as CountryCode[]); // a record literal has no other keys
/** ISO 3166-2 (`XA-OR`), ISO 3166-1 alpha-2 (`XA`) or a sea (`sea:long-sound`). */
const areaId = z
  .string()
  .regex(/^(?:[A-Z]{2}(?:-[A-Z0-9]{2,3})?|sea:[a-z-]+)$/, "not an area of the basemap");

const incidentRow = z.strictObject({
  id,
  kind: z.enum(INCIDENT_KINDS),
  /** Theatre day. */
  day: isoDay,
  alternateDays: z.array(z.strictObject({ day: isoDay, reason: text, sourceId: id })),
  localTime: clockTime.nullable(),
  placeId: id,
  target: text,
  weapons: z.array(z.enum(WEAPONS)).min(1),
  weaponNote: text.nullable(),
  munitionCount: count.nullable(),
  outcome: text,
  casualties: z.strictObject({ killed: count.nullable(), injured: count.nullable(), note: text.nullable() }),
  claimedBy: attribution.nullable(),
  attributedTo: attribution.nullable(),
  origin: z
    .strictObject({
      text,
      placeId: id.nullable(),
      precision: z.enum(PRECISIONS),
      basis: z.enum(ORIGIN_BASES),
    })
    .nullable(),
  summary: text,
  conflicts: text.nullable(),
  /** Other incidents that may be this one told again, as `conflicts` explains. Given on both sides. */
  possibleDuplicateIds: z.array(id),
  status: z.enum(STATUSES),
  statusReason: text,
  sourceIds: z.array(id),
});

/** The row of an incident holds what is displayed; `claims-*.json` and `notes.json` hold what the sources say. */
const noteRow = z.strictObject({ incidentId: id, text });

const placeRow = z.strictObject({
  id,
  name: text,
  shortName: text,
  nameAr: text.nullable(),
  shortNameAr: text.nullable(),
  altNames: z.array(text),
  country: countryCode,
  areaId: areaId.nullable(),
  kind: z.enum(PLACE_KINDS),
  extent: z.discriminatedUnion("type", [
    z.strictObject({
      type: z.literal("point"),
      lat: z.number().min(-90).max(90),
      lng: z.number().min(-180).max(180),
    }),
    z.strictObject({ type: z.literal("area"), areaId }),
  ]),
  precision: z.enum(PRECISIONS),
  coordSource: text,
});

const sourceRow = z.strictObject({
  id,
  publisher: text,
  title: text.nullable(),
  author: text.nullable(),
  published: isoDay.nullable(),
  publishedBounds: z
    .strictObject({ earliest: isoDay.nullable(), latest: isoDay.nullable(), reason: text })
    .nullable(),
  url: text.nullable(),
  kind: z.enum(SOURCE_KINDS),
  /** File name of the text as it was read, for the few that have no address. */
  seed: text.nullable(),
  /** What the collections say differently of the same publication. */
  note: text.nullable(),
});

const partyRow = z.strictObject({
  id,
  name: text,
  nameAr: text.nullable(),
  altNames: z.array(text),
  parentId: id.nullable(),
});

const figure = count.nullable();
const countryFigures = Object.fromEntries(TALLIED.map((country) => [country, figure])) as {
  readonly [C in TalliedCountry]: typeof figure;
}; // one for each

const tallyRow = z.strictObject({
  id,
  asOf: isoDay,
  since: isoDay.nullable(),
  total: count.nullable(),
  ...countryFigures,
  injured: count.nullable(),
  killed: count.nullable(),
  qualifier: z.enum(["exact", "at least", "about"]),
  by: text,
  official: z.boolean(),
  note: text.nullable(),
  sourceIds: z.array(id),
});

const originStatementRow = z.strictObject({ id, text, placeId: id.nullable(), sourceId: id });

/** What a speaker says of one incident's launch origin, beside the displayed origin and the claims that dispute it. */
const originClaimRow = z.strictObject({
  incidentId: id,
  placeId: id.nullable(),
  precision: z.enum(PRECISIONS),
  basis: z.enum(ORIGIN_BASES),
  stance: z.enum(ORIGIN_STANCES),
  by: text,
  text,
  sourceId: id,
});

/** `date` is text: some facts have only a month, a year or a stretch of time. */
const backgroundRow = z.strictObject({ id, date: text.nullable(), text, sourceId: id });

const uncoveredDayRow = z.strictObject({ day: isoDay });

/** How closely a stretch of time was read; the rows are in order and leave no day out. */
const coverageRow = z.strictObject({
  level: z.enum(COVERAGE_LEVELS),
  from: isoDay,
  to: isoDay,
  reason: text,
});

/** What became of one correction that a later reader of the sources asked for, or of a sweep for faults of its kind. */
const auditRow = z.strictObject({
  incidentId: id,
  field: text,
  /**
   * `sample` in a random sample, `beside` next to one, `sweep` in a search of all incidents for the same kind of fault, `whole` in a
   * reading of all incidents.
   */
  found: z.enum(["sample", "beside", "sweep", "whole"]),
  decision: z.enum(["applied", "rejected"]),
  reason: text,
  sourceId: id.nullable(),
});

/** Incidents read against their sources: how many, and how many needed a correction. */
const auditSampleRow = z.strictObject({
  id,
  /** `2026-11`: the month in which it was read. */
  month: z.string().regex(/^\d{4}-\d{2}$/, "not a month, YYYY-MM"),
  /** Drawn at random, or all that no sample before had. */
  drawn: z.enum(["random", "rest"]),
  seed: text.nullable(),
  incidents: count,
  corrected: count,
  note: text,
});

const releaseRow = z.strictObject({ release: z.string().regex(/^\d+\.\d+$/, "not a release, 1.0") });

/** One schema per kind of row. */
export const rowSchemas = {
  incidents: incidentRow,
  claims: claimRow,
  notes: noteRow,
  places: placeRow,
  sources: sourceRow,
  parties: partyRow,
  tallies: tallyRow,
  originStatements: originStatementRow,
  originClaims: originClaimRow,
  background: backgroundRow,
  uncoveredDays: uncoveredDayRow,
  coverage: coverageRow,
  audits: auditRow,
  auditSamples: auditSampleRow,
  release: releaseRow,
} as const;

export type RowKind = keyof typeof rowSchemas;
export type RowOf<K extends RowKind> = z.infer<(typeof rowSchemas)[K]>;
