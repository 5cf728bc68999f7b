import { describe, expect, test } from "vitest";
import { GOOD, type Row, smallRows } from "@/lib/dataset/small-source.fixture";
import { claimGroups, claimProblem, valueKeyOf } from "./claim-groups";

const claim = (change: Row): Row => ({ ...GOOD.claims, ...change });
const groupsOf = (...claims: readonly Row[]) => claimGroups(smallRows({ claims }));

describe("claims in groups", () => {
  test("are together by incident, field and scope, in their order", () => {
    const groups = groupsOf(
      claim({ reason: "1" }),
      claim({ field: "outcome", value: "a fire", reason: "2" }),
      claim({ reason: "3" }),
      claim({ reason: "4", scope: "all sites" }),
      claim({ reason: "5", scope: "all sites" }),
    );
    expect(
      groups.map(({ field, scope, lines }) => [
        field,
        scope,
        lines.map(({ value }) => value.reason).join(""),
      ]),
    ).toEqual([
      ["munitions", null, "13"],
      ["outcome", null, "2"],
      ["munitions", "all sites", "45"],
    ]);
    for (const { incident } of groups) expect(incident.id).toBe(GOOD.incidents.id);
  });

  test("a scope that is called as a field or as nothing is a scope", () => {
    expect(groupsOf(claim({}), claim({ scope: "null" }), claim({ scope: "munitions" }))).toHaveLength(3);
  });

  test("on an incident that does not exist are left out", () => {
    expect(groupsOf(claim({ incidentId: "nobody" }))).toEqual([]);
  });

  test("say the same whatever the order of keys, and nothing is not nought", () => {
    const keysOf = (...values: readonly unknown[]) =>
      smallRows({ claims: values.map((value) => claim({ value })) }).claims.map(valueKeyOf);
    const [a, b, open, none, nought] = keysOf(
      { min: 1, max: 3 },
      { max: 3, min: 1 },
      { min: 1, max: null },
      null,
      { min: 0, max: 0 },
    );
    expect(a).toBe(b);
    expect(new Set([a, open, none, nought]).size).toBe(4);
  });

  test("a problem names the claim's own row", () => {
    const [line] = smallRows().claims;
    expect(line && claimProblem(line, "value", "rule", "why")).toEqual({
      file: "claims.json",
      row: `#1 ${GOOD.incidents.id}`,
      field: "value",
      rule: "rule",
      message: "why",
    });
  });
});
