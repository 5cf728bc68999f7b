import { describe, expect, test } from "vitest";
import { CLAIM_FIELDS, type Claim, claimsOn, claimValueKey } from "./claim";
import { CLAIM_FIELD_LABELS } from "./claim-labels";
import { knownDay } from "./day";
import { DISPLAY_RULE } from "./display-rule";
import { disputesOf } from "./disputes-of";
import type { NumberRange } from "./number-range";
import type { PartyId } from "./party";
import type { PlaceId } from "./place";
import { displayedRangeOf, rangeOf } from "./range-of";

const rest = { by: "somebody", sourceId: null, reason: "says so", displayed: false };

function killed(value: NumberRange | null, scope: string | null = null, displayed = false): Claim {
  return { ...rest, field: "killed", value, scope, displayed };
}

const nine = { min: 9, max: 9 };
const day = (iso: string): Claim => ({ ...rest, field: "day", value: knownDay(iso), scope: null });

describe("a dispute", () => {
  test("needs two different values of one field and scope", () => {
    const fields = (...claims: Claim[]) => disputesOf({ claims }).map(({ field, scope }) => [field, scope]);
    expect(fields()).toEqual([]);
    expect(fields(killed(nine))).toEqual([]);
    expect(fields(killed(nine), killed({ min: 9, max: 9 }))).toEqual([]);
    expect(fields(killed(nine), killed({ min: 9, max: null }))).toEqual([["killed", null]]);
    expect(fields(killed(nine), killed(null))).toEqual([["killed", null]]);
    expect(fields(killed(nine), killed(null, "all sites"))).toEqual([]);
    expect(fields(killed(nine, "all sites"), killed(null, "all sites"))).toEqual([["killed", "all sites"]]);
  });

  test("holds all claims of its field and scope, in the order of a claims table", () => {
    const claims = [
      killed(nine),
      killed(null),
      killed(nine, "all sites"),
      day("2023-11-08"),
      day("2023-11-09"),
      killed(nine),
    ];
    expect(disputesOf({ claims }).map(({ field, claims: own }) => [field, own.length])).toEqual([
      ["day", 2],
      ["killed", 3],
    ]);
  });
});

test("values are the same whatever the order of their keys, and never across fields", () => {
  const partyIds = ["houthis" as PartyId];
  expect(claimValueKey({ field: "claimedBy", value: { text: "Houthis", partyIds } })).toBe(
    claimValueKey({ field: "claimedBy", value: { partyIds, text: "Houthis" } }),
  );
  const origin = { text: "From Iraq", placeId: null, basis: "media", stance: "asserted" } as const;
  expect(claimValueKey({ field: "origin", value: { ...origin, placeId: "iraq" as PlaceId } })).not.toBe(
    claimValueKey({ field: "origin", value: origin }),
  );
  expect(claimValueKey({ field: "killed", value: nine })).not.toBe(
    claimValueKey({ field: "injured", value: nine }),
  );
});

describe("the range of a count", () => {
  const incident = (killedShown: number | null, ...claims: Claim[]) => ({
    claims,
    munitionCount: 2,
    casualties: { killed: killedShown, injured: null, note: null },
  });

  test("spans what the sources say of this incident", () => {
    const open = { min: 20, max: null };
    expect(
      rangeOf(incident(9, killed(nine, null, true), killed({ min: 2, max: 3 }), killed(null)), "killed"),
    ).toEqual({
      min: 2,
      max: 9,
    });
    expect(rangeOf(incident(9, killed(nine, null, true), killed(open)), "killed")).toEqual({
      min: 9,
      max: null,
    });
    expect(rangeOf(incident(9, killed(open, "all sites", true)), "killed")).toEqual(nine);
    expect(rangeOf(incident(null, killed(null, null, true), killed(null)), "killed")).toBeNull();
  });

  test("is the displayed number where nobody differs", () => {
    expect(rangeOf(incident(9), "munitions")).toEqual({ min: 2, max: 2 });
    expect(rangeOf(incident(9), "killed")).toEqual(nine);
    expect(rangeOf(incident(9), "injured")).toBeNull();
  });

  test("displayed leaves out the rivals, and spans equals", () => {
    const rivals = [killed(nine, null, true), killed({ min: 20, max: null })];
    expect(displayedRangeOf(incident(9, ...rivals), "killed")).toEqual(nine);
    const equals = [
      killed(nine, null, true),
      killed({ min: 14, max: 14 }, null, true),
      killed({ min: 3, max: 3 }),
    ];
    expect(displayedRangeOf(incident(null, ...equals), "killed")).toEqual({ min: 9, max: 14 });
    expect(displayedRangeOf(incident(null, killed(null, null, true), killed(nine)), "killed")).toBeNull();
  });
});

test("claims on a field are those of that field", () => {
  const claims = [killed(nine), day("2023-11-08")];
  expect(claimsOn(claims, "killed").map(({ value }) => value)).toEqual([nine]);
  expect(claimsOn(claims, "day").map(({ value }) => value)).toEqual([knownDay("2023-11-08")]);
});

test("every field has its label, and the rule is worded in both languages", () => {
  expect(Object.keys(CLAIM_FIELD_LABELS)).toEqual([...CLAIM_FIELDS]);
  for (const { en, ar } of [...DISPLAY_RULE, ...Object.values(CLAIM_FIELD_LABELS)]) {
    expect(en).not.toBe("");
    expect(ar).toMatch(/\p{Script=Arabic}/u);
  }
});
