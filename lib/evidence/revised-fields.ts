/** The fields of an incident's row in words, as a list of changes names them. */
export const REVISED_FIELD_LABELS: Readonly<Record<string, string>> = {
  alternateDays: "Other days given",
  attributedTo: "Attribution",
  casualties: "Casualties",
  claimedBy: "Claim of responsibility",
  claims: "What the sources say",
  conflicts: "What they differ on, in words",
  day: "Day",
  kind: "Kind",
  localTime: "Hour",
  munitionCount: "Number of munitions",
  notes: "Notes",
  origin: "Launch origin shown",
  originClaims: "Claims on the launch origin",
  outcome: "Outcome",
  placeId: "Place",
  possibleDuplicateIds: "Possible duplicates",
  sourceIds: "Sources",
  status: "Status",
  statusReason: "Reason for the status",
  summary: "Summary",
  target: "Target",
  weapons: "Weapons",
};

/** The incidents that a release revised, by field, most revised first. */
export function idsByField(
  revised: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, readonly string[]> {
  const byField = new Map<string, string[]>();
  for (const [id, fields] of Object.entries(revised))
    for (const field of fields) byField.set(field, [...(byField.get(field) ?? []), id]);
  return new Map([...byField].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)));
}
