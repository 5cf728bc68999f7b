import type { Dataset } from "@/lib/dataset/dataset";
import { incidentKnownSince } from "@/lib/dataset/known-day";
import type { Claim, CountField } from "@/lib/domain/claim";
import { CLAIM_FIELD_LABELS } from "@/lib/domain/claim-labels";
import { isoFromDay } from "@/lib/domain/day";
import { disputesOf } from "@/lib/domain/disputes-of";
import { type Incident, STATUSES } from "@/lib/domain/incident";
import { displayedCount, rangeOf } from "@/lib/domain/range-of";
import { claimValueText } from "@/lib/evidence/claim-value-text";
import { incidentPage } from "@/lib/evidence/page-links";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import { WEAPONS } from "@/lib/theatre/weapons";
import { allSourceIds } from "./all-source-ids";
import { always, type Column, flag, integer, list, text } from "./column";
import { INCIDENT_DETAIL_SCHEMA, incidentDetails } from "./incident-details";
import { ORIGIN_COLUMNS } from "./origin-columns";
import { sourceListColumns } from "./source-list-columns";
import type { Table } from "./table";
import { daysGiven, ucdpDatePrec } from "./ucdp-precision";
import { INCIDENT_WHERE_COLUMNS } from "./where-columns";

/** Munitions, killed and injured: the displayed number and the range of all sources. */
const COUNT_COLUMNS: readonly Column<Incident>[] = [
  ...columnsOf("munitions", "Number of munitions"),
  ...columnsOf("killed", "Killed"),
  ...columnsOf("injured", "Injured"),
];

const WHEN_COLUMNS: readonly Column<Incident>[] = [
  always.day("day", `The day in theatre time, ${THEATRE.zone}.`, ({ day }) => isoFromDay(day)),
  text("localTime", "HH:MM in theatre time, where a source gives it.", ({ localTime }) => localTime),
  always.day("earliestDay", "First of the days that its sources give.", (incident) =>
    isoFromDay(daysGiven(incident)[0]),
  ),
  always.day("latestDay", "Last of the days that its sources give.", (incident) =>
    isoFromDay(daysGiven(incident)[1]),
  ),
  always.text(
    "datePrecision",
    "time: to the minute; day: one day; days: the sources give several.",
    (incident) => (ucdpDatePrec(incident) > 1 ? "days" : incident.localTime === null ? "day" : "time"),
    ["time", "day", "days"],
  ),
  always.integer(
    "ucdpDatePrec",
    "UCDP GED's date_prec: 1 exact day, 2 within 2 to 6 days, 3 within a week, 4 within a month, 5 longer.",
    ucdpDatePrec,
    [1, 2, 3, 4, 5],
  ),
];

const CLAIM_COLUMNS: readonly Column<Incident>[] = [
  flag(
    "disputed",
    "Whether its sources disagree on any field.",
    (incident) => disputesOf(incident).length > 0,
  ),
  list("disputedFields", "The fields on which they disagree.", (incident) => [
    ...new Set(disputesOf(incident).map(({ field }) => field)),
  ]),
  list(
    "claims",
    "What each source says where they differ or give a range: field, value, speaker.",
    (incident, dataset) => incident.claims.map((claim) => claimText(claim, dataset)),
  ),
  list("notes", "Doubts and differences that are no value of a field.", ({ notes }) => notes),
];

const COLUMNS: readonly Column<Incident>[] = [
  always.text("id", "The incident’s id, which never changes.", ({ id }) => id),
  ...WHEN_COLUMNS,
  always.text("kind", "The kind of incident.", ({ kind }) => kind, INCIDENT_KINDS),
  always.text("status", "How well it is attested.", ({ status }) => status, STATUSES),
  text("statusReason", "Reason for the status.", ({ statusReason }) => statusReason),
  text("summary", "What happened, in a sentence or two.", ({ summary }) => summary),
  always.text("placeId", "Its place, as /api/v1/places has it.", ({ placeId }) => placeId),
  text("placeName", "The place’s name.", ({ placeId }, { places }) => places.get(placeId)?.name ?? null),
  text(
    "placeNameAr",
    "The place’s name in Arabic.",
    ({ placeId }, { places }) => places.get(placeId)?.nameAr ?? null,
  ),
  text(
    "country",
    "ISO 3166-1 alpha-2, or XZ for international waters.",
    ({ placeId }, { places }) => places.get(placeId)?.country ?? null,
  ),
  ...INCIDENT_WHERE_COLUMNS,
  text("target", "The target.", ({ target }) => target),
  list("weapons", "The weapons used.", ({ weapons }) => weapons, WEAPONS),
  text("weaponNote", "The weapon in the sources’ words, where finer.", ({ weaponNote }) => weaponNote),
  text("outcome", "The outcome.", ({ outcome }) => outcome),
  ...COUNT_COLUMNS,
  text("casualtiesNote", "A note on the figures.", ({ casualties }) => casualties.note),
  text("claimedBy", "Who claimed it, in words.", ({ claimedBy }) => claimedBy?.text ?? null),
  list("claimedByParties", "Ids of those parties.", ({ claimedBy }) => claimedBy?.partyIds ?? []),
  text(
    "attributedTo",
    "Whom it is attributed to, in words.",
    ({ attributedTo }) => attributedTo?.text ?? null,
  ),
  list("attributedToParties", "Ids of those parties.", ({ attributedTo }) => attributedTo?.partyIds ?? []),
  ...ORIGIN_COLUMNS,
  ...CLAIM_COLUMNS,
  list(
    "possibleDuplicates",
    "Incidents that may duplicate this one.",
    ({ possibleDuplicateIds }) => possibleDuplicateIds,
  ),
  always.day("knownSince", "The day by which it had been published.", (incident, { sources }) =>
    isoFromDay(incidentKnownSince(incident, sources).day),
  ),
  flag(
    "knownSinceDated",
    "Whether that day comes from a dated publication; otherwise it is by rule.",
    (incident, { sources }) => incidentKnownSince(incident, sources).dated,
  ),
  ...sourceListColumns<Incident>(allSourceIds),
  always.text("page", "The path of its page on this server.", ({ id }) => incidentPage(id)),
];

/** Incidents for other programs. */
export const incidentTable: Table<Incident> = {
  name: "incidents",
  columns: COLUMNS,
  mapped: {
    title: ({ kind, day, placeId }, { places }) =>
      `${KIND_LABELS[kind].one.en}, ${places.get(placeId)?.shortName ?? placeId}, ${isoFromDay(day)}`,
    text: ({ summary }) => summary,
    point: ({ placeId }, { places }) => {
      const extent = places.get(placeId)?.extent;
      return extent?.type === "point" ? extent : null;
    },
    days: (incident) => {
      const [first, last] = daysGiven(incident);
      return [isoFromDay(first), isoFromDay(last)];
    },
  },
  details: incidentDetails,
  detailSchema: INCIDENT_DETAIL_SCHEMA,
};

/** One claim in a line: "Killed: 9 or more — Reef Radio [all sites of the round]". */
function claimText(claim: Claim, { places }: Pick<Dataset, "places">): string {
  const scope = claim.scope === null ? "" : ` [${claim.scope}]`;
  return `${CLAIM_FIELD_LABELS[claim.field].en}: ${claimValueText(claim, places)} — ${claim.by}${scope}`;
}

function columnsOf(field: CountField, what: string): readonly Column<Incident>[] {
  return [
    integer(field, `${what}: the single displayed number; null where there is none.`, (incident) =>
      displayedCount(incident, field),
    ),
    integer(
      `${field}Min`,
      `${what}: the least that any source says; null where nobody gives a figure.`,
      (incident) => rangeOf(incident, field)?.min ?? null,
    ),
    integer(
      `${field}Max`,
      `${what}: the most that any source says; null where nobody gives a figure or there is no upper bound.`,
      (incident) => rangeOf(incident, field)?.max ?? null,
    ),
  ];
}
