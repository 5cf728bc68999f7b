import { describe, expect, test } from "vitest";
import type { Claim, ClaimField, ClaimOn } from "@/lib/domain/claim";
import { knownDay } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { PlaceId } from "@/lib/domain/place";
import type { Source, SourceId, SourceKind } from "@/lib/domain/source";
import { decode } from "./decode";
import { withClaims } from "./known-values";
import { readRows } from "./rows/read-rows";
import { GOOD, smallFiles } from "./small-source.fixture";

const small = decode(readRows(smallFiles()).rows, "1.0-00000000");
const [incident] = small.incidents;
const [publication] = small.sources.values();
if (!incident || !publication) throw new Error("the fixture has an incident and a source");

const RANKS: readonly SourceKind[] = ["official", "wire", "news", "militia-media", "aggregator"];
// Ids of this test's own sources, one of each kind.
const sources = new Map<SourceId, Source>(
  RANKS.map((kind) => [kind as string as SourceId, { ...publication, id: kind as string as SourceId, kind }]),
);

function claim<F extends ClaimField>(
  field: F,
  value: ClaimOn<F>["value"],
  from: SourceKind | null,
  more: { readonly displayed?: boolean; readonly scope?: string } = {},
): Claim {
  const { displayed = false, scope = null } = more;
  const sourceId = from as string | null as SourceId | null;
  // One field of the union, which an index by a type parameter cannot say.
  return { field, value, by: `${from}`, sourceId, reason: "so", scope, displayed } as ClaimOn<F> as Claim;
}
const shown = { displayed: true };

/** The incident with all claims, after those that are not among `left` have been taken away. */
function left(claims: readonly Claim[], left: readonly Claim[], change: Partial<Incident> = {}): Incident {
  return withClaims({ ...incident, ...change, claims } as Incident, left, sources);
}

describe("an incident without some of its claims", () => {
  test("is as it was where none is missing", () => {
    const claims = [claim("outcome", "no damage", "wire", shown), claim("outcome", "a fire", "news")];
    const whole = { ...incident, claims };
    expect(withClaims(whole, claims, sources)).toEqual(whole);
  });

  test("keeps a field that never had claims", () => {
    expect(left([], [])).toEqual({ ...incident, claims: [] });
  });

  test("keeps a displayed value whose claim is there though a rival is gone", () => {
    const displayed = claim("outcome", "no damage", "news", shown);
    const rival = claim("outcome", "a fire", "wire");
    expect(left([displayed, rival], [displayed]).outcome).toBe("no damage");
  });

  test("shows the weightiest that is left, and marks it as displayed", () => {
    const gone = claim("outcome", "no damage", "official", shown);
    const [weak, strong] = [
      claim("outcome", "a great fire", "militia-media"),
      claim("outcome", "a fire", "wire"),
    ];
    const changed = left([gone, weak, strong], [weak, strong]);
    expect(changed.outcome).toBe("a fire");
    expect(changed.claims.map(({ displayed }) => displayed)).toEqual([false, true]);
  });

  test("a value whose publication is not known weighs least, below what only repeats others", () => {
    const gone = claim("outcome", "no damage", "official", shown);
    const [unnamed, digest] = [claim("outcome", "a fire", null), claim("outcome", "smoke", "aggregator")];
    expect(left([gone, unnamed, digest], [unnamed, digest]).outcome).toBe("smoke");
    expect(left([gone, unnamed], [unnamed]).outcome).toBe("a fire");
  });

  test("of equals shows the first of a text, all of the weapons, and no single number where they differ", () => {
    const gone = [
      claim("outcome", "none", "official", shown),
      claim("weapon", "rocket", "official", shown),
      claim("killed", { min: 1, max: 1 }, "official", shown),
    ];
    const equals = [
      claim("outcome", "a fire", "wire"),
      claim("outcome", "smoke", "wire"),
      claim("weapon", "drone", "wire"),
      claim("weapon", "mortar", "wire"),
      claim("weapon", "drone", "wire"),
      claim("killed", { min: 2, max: 2 }, "wire"),
      claim("killed", { min: 4, max: 4 }, "wire"),
    ];
    const changed = left([...gone, ...equals], equals);
    expect(changed.outcome).toBe("a fire");
    expect(changed.weapons).toEqual(["drone", "mortar"]);
    expect(changed.casualties.killed).toBeNull();
  });

  test.each<[string, ClaimOn<"killed">["value"][], number | null]>([
    ["one number", [{ min: 2, max: 2 }], 2],
    [
      "the same twice",
      [
        { min: 2, max: 2 },
        { min: 2, max: 2 },
      ],
      2,
    ],
    ["nobody", [{ min: 0, max: 0 }], 0],
    ["at least two", [{ min: 2, max: null }], null],
    ["up to two", [{ min: 0, max: 2 }], null],
    ["no figure", [null], null],
    ["a number beside no figure", [null, { min: 3, max: 3 }], 3],
    ["nothing at all", [], null],
  ])("a count of which %s is left", (_, values, count) => {
    const gone = claim("killed", { min: 9, max: 9 }, "official", shown);
    const rest = values.map((value) => claim("killed", value, "wire"));
    const changed = left([gone, ...rest], rest, {
      casualties: { killed: 9, injured: 1, note: "of the round" },
    });
    expect(changed.casualties).toEqual({ killed: count, injured: 1, note: null });
  });

  test("a count of another scope never becomes that of the incident", () => {
    const gone = claim("killed", { min: 1, max: 1 }, "official", shown);
    const round = claim("killed", { min: 16, max: 16 }, "wire", { scope: "all sites of the round" });
    const changed = left([gone, round], [round]);
    expect(changed.casualties.killed).toBeNull();
    // It is what is displayed of its own scope.
    expect(changed.claims[0]?.displayed).toBe(true);
  });

  test("a displayed value of another scope that is gone takes nothing from the incident", () => {
    const round = claim("killed", { min: 16, max: 16 }, "wire", { scope: "all sites", displayed: true });
    expect(left([round], [], { casualties: { killed: 1, injured: null, note: "x" } }).casualties).toEqual({
      killed: 1,
      injured: null,
      note: "x",
    });
  });

  test("without any claim left on it, a value that can be unknown is unknown", () => {
    const gone: Claim[] = [
      claim("time", "04:30", "wire", shown),
      claim("weapon", "rocket", "wire", shown),
      claim("munitions", { min: 3, max: 3 }, "wire", shown),
      claim("outcome", "no damage", "wire", shown),
      claim("killed", { min: 0, max: 0 }, "wire", shown),
      claim("injured", { min: 2, max: 2 }, "wire", shown),
      claim("claimedBy", { text: "the league", partyIds: [] }, "wire", shown),
      claim("attributedTo", { text: "the league", partyIds: [] }, "wire", shown),
      claim("origin", { text: "x", placeId: null, basis: "media", stance: "asserted" }, "wire", shown),
    ];
    expect(left(gone, [], { weaponNote: "of 107 mm" })).toMatchObject({
      localTime: null,
      weapons: ["unspecified"],
      weaponNote: null,
      munitionCount: null,
      outcome: "",
      casualties: { killed: null, injured: null, note: null },
      claimedBy: null,
      attributedTo: null,
      origin: null,
      claims: [],
    });
  });

  test("without any claim left on it, a value that it cannot be without stays", () => {
    const gone: Claim[] = [
      claim("day", knownDay("2023-11-08"), "wire", shown),
      claim("place", { placeId: "port-alder" as PlaceId, text: null }, "wire", shown),
      claim("kind", "attack", "wire", shown),
      claim("target", "the harbour", "wire", shown),
    ];
    const { day, placeId, kind, target } = incident;
    expect(left(gone, [])).toMatchObject({ day, placeId, kind, target });
  });

  test("moves to the day, place, kind and target that are left", () => {
    const gone: Claim[] = [
      claim("day", knownDay("2023-11-08"), "official", shown),
      claim("place", { placeId: "port-alder" as PlaceId, text: null }, "official", shown),
      claim("kind", "attack", "official", shown),
      claim("target", "the harbour", "official", shown),
    ];
    const rest: Claim[] = [
      claim("day", knownDay("2023-11-09"), "wire"),
      claim("place", { placeId: "hills" as PlaceId, text: null }, "wire"),
      claim("kind", "interception", "wire"),
      claim("target", "the hills", "wire"),
    ];
    expect(left([...gone, ...rest], rest)).toMatchObject({
      day: knownDay("2023-11-09"),
      placeId: "hills",
      kind: "interception",
      target: "the hills",
    });
  });

  test("stays where it is when only words are left for its place", () => {
    const gone = claim("place", { placeId: "port-alder" as PlaceId, text: null }, "official", shown);
    const words = claim("place", { placeId: null, text: "outside the port" }, "wire");
    expect(left([gone, words], [words]).placeId).toBe(GOOD.incidents.placeId);
  });
});
