import type { Problem } from "@/lib/dataset/rows/problem";
import type { Located, Rows } from "@/lib/dataset/rows/read-rows";
import type { RowOf } from "@/lib/dataset/rows/schema";
import { claimValueKey } from "@/lib/domain/claim";

export type ClaimLine = Located<"claims">;

/** All claims on one field of one incident that speak of the same thing. */
export interface ClaimGroup {
  readonly incident: RowOf<"incidents">;
  readonly field: RowOf<"claims">["field"];
  readonly scope: string | null;
  /** At least one. */
  readonly lines: readonly [ClaimLine, ...ClaimLine[]];
}

/** Two claims on one field have the same key exactly when they say the same. */
export function valueKeyOf({ value }: ClaimLine): string {
  // a row's value is that of a claim before ids and days are branded, which the key does not see
  return claimValueKey(value as unknown as Parameters<typeof claimValueKey>[0]);
}

/** The claims by incident, field and scope. Claims on an incident that does not exist are left out. */
export function claimGroups(rows: Rows): readonly ClaimGroup[] {
  const incidents = new Map(rows.incidents.map(({ value }) => [value.id, value]));
  const groups = new Map<string, ClaimGroup>();
  for (const line of rows.claims) {
    const { incidentId, field, scope } = line.value;
    const incident = incidents.get(incidentId);
    if (!incident) continue;
    const key = JSON.stringify([incidentId, field, scope]);
    const group = groups.get(key);
    groups.set(key, { incident, field, scope, lines: group ? [...group.lines, line] : [line] });
  }
  return [...groups.values()];
}

/** A problem of a claim. */
export function claimProblem(
  { file, row }: ClaimLine,
  field: string,
  rule: string,
  message: string,
): Problem {
  return { file, row, field, rule, message };
}
