import type { Problem } from "@/lib/dataset/rows/problem";
import type { Located, Rows } from "@/lib/dataset/rows/read-rows";
import type { RowKind } from "@/lib/dataset/rows/schema";

type Target = "incidents" | "places" | "sources" | "parties";

/** The problems of `row`, one for each of `ids` that `target` lacks. */
function missing<K extends RowKind>(
  row: Located<K>,
  known: ReadonlySet<string>,
  target: Target,
  ids: Readonly<Record<string, string | null | undefined>>,
): Problem[] {
  return Object.entries(ids)
    .filter(([, id]) => id !== null && id !== undefined && !known.has(id))
    .map(([field, id]) => ({
      file: row.file,
      row: row.row,
      field,
      rule: "reference-exists",
      message: `no such row in ${target}: ${id}`,
    }));
}

/** `{ "sourceIds.0": "ap-1", … }`: the fields of a list of ids. */
function listed(field: string, ids: readonly string[] | undefined): Record<string, string> {
  return Object.fromEntries((ids ?? []).map((id, index) => [`${field}.${index}`, id]));
}

const idsOf = (rows: readonly { readonly value: { readonly id: string } }[]) =>
  new Set(rows.map(({ value }) => value.id));

/** Every id that one row gives for another exists. */
export function referenceExists(rows: Rows): Problem[] {
  const incidents = idsOf(rows.incidents);
  const places = idsOf(rows.places);
  const sources = idsOf(rows.sources);
  const parties = idsOf(rows.parties);
  return [
    ...rows.incidents.flatMap((row) => {
      const { value } = row;
      const alternates = value.alternateDays.map((alternate, index) => [
        `alternateDays.${index}.sourceId`,
        alternate.sourceId,
      ]);
      return [
        ...missing(row, places, "places", {
          placeId: value.placeId,
          "origin.placeId": value.origin?.placeId,
        }),
        ...missing(row, sources, "sources", {
          ...listed("sourceIds", value.sourceIds),
          ...Object.fromEntries(alternates),
        }),
        ...missing(row, parties, "parties", {
          ...listed("claimedBy.partyIds", value.claimedBy?.partyIds),
          ...listed("attributedTo.partyIds", value.attributedTo?.partyIds),
        }),
        ...missing(row, incidents, "incidents", listed("possibleDuplicateIds", value.possibleDuplicateIds)),
      ];
    }),
    ...rows.claims.flatMap((row) => {
      const { value: claim } = row;
      const named = claim.field === "claimedBy" || claim.field === "attributedTo" ? claim.value.partyIds : [];
      const placeId = claim.field === "place" || claim.field === "origin" ? claim.value.placeId : null;
      return [
        ...missing(row, incidents, "incidents", { incidentId: claim.incidentId }),
        ...missing(row, sources, "sources", { sourceId: claim.sourceId }),
        ...missing(row, places, "places", { "value.placeId": placeId }),
        ...missing(row, parties, "parties", listed("value.partyIds", named)),
      ];
    }),
    ...rows.notes.flatMap((row) =>
      missing(row, incidents, "incidents", { incidentId: row.value.incidentId }),
    ),
    ...rows.parties.flatMap((row) => missing(row, parties, "parties", { parentId: row.value.parentId })),
    ...rows.tallies.flatMap((row) =>
      missing(row, sources, "sources", listed("sourceIds", row.value.sourceIds)),
    ),
    ...rows.originStatements.flatMap((row) => [
      ...missing(row, places, "places", { placeId: row.value.placeId }),
      ...missing(row, sources, "sources", { sourceId: row.value.sourceId }),
    ]),
    ...rows.originClaims.flatMap((row) => [
      ...missing(row, incidents, "incidents", { incidentId: row.value.incidentId }),
      ...missing(row, places, "places", { placeId: row.value.placeId }),
      ...missing(row, sources, "sources", { sourceId: row.value.sourceId }),
    ]),
    ...rows.background.flatMap((row) => missing(row, sources, "sources", { sourceId: row.value.sourceId })),
    ...rows.audits.flatMap((row) => [
      ...missing(row, incidents, "incidents", { incidentId: row.value.incidentId }),
      ...missing(row, sources, "sources", { sourceId: row.value.sourceId }),
    ]),
  ];
}

/** A row of a kind that others point at, and that nobody points at. Worth knowing, not wrong. */
export function unusedRows(rows: Rows): Problem[] {
  const used = new Set(
    [
      ...rows.incidents.flatMap(({ value }) => [
        value.placeId,
        value.origin?.placeId,
        ...value.sourceIds,
        ...value.alternateDays.map((alternate) => alternate.sourceId),
      ]),
      ...rows.claims.flatMap(({ value }) => [
        value.sourceId,
        value.field === "place" || value.field === "origin" ? value.value.placeId : null,
      ]),
      ...rows.tallies.flatMap(({ value }) => value.sourceIds),
      ...rows.originStatements.flatMap(({ value }) => [value.placeId, value.sourceId]),
      ...rows.originClaims.flatMap(({ value }) => [value.placeId, value.sourceId]),
      ...rows.background.map(({ value }) => value.sourceId),
    ].filter((id) => typeof id === "string"),
  );
  return [...rows.places, ...rows.sources]
    .filter(({ value }) => !used.has(value.id))
    .map(({ file, row }) => ({ file, row, field: "", rule: "unused", message: "nothing refers to it" }));
}
