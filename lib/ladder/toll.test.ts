import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { Incident } from "@/lib/domain/incident";
import { groupsOfSame, roundTollOf, tollOf } from "./toll";

const [sample] = loadDataset().incidents;
if (!sample) throw new Error("an empty dataset");

/** An incident with nothing but casualties. The id is a literal of this test. */
function incident(id: string, killed: number | null, injured: number | null, same: string[] = []): Incident {
  return {
    ...sample,
    id,
    casualties: { killed, injured, note: null },
    claims: [],
    possibleDuplicateIds: same,
  } as unknown as Incident; // the brands of ids
}

const claim = (min: number, max: number | null, scope: string | null) => ({
  field: "killed" as const,
  value: { min, max },
  by: "somebody",
  sourceId: null,
  reason: "",
  scope,
  displayed: true,
});

test("figures add up; no figure is not none", () => {
  expect(tollOf([incident("a", 1, null), incident("b", 2, 0), incident("c", null, null)])).toEqual({
    killed: { min: 3, max: 3 },
    injured: { min: 0, max: 0 },
  });
  expect(tollOf([])).toEqual({ killed: null, injured: null });
});

test("what may be one told again counts once, from the least to the most", () => {
  const pair = [incident("a", 3, 5, ["b"]), incident("c", 1, null), incident("b", 2, null, ["a"])];
  expect(groupsOfSame(pair).map((group) => group.map(({ id }) => id))).toEqual([["a", "b"], ["c"]]);
  expect(tollOf(pair)).toEqual({ killed: { min: 3, max: 4 }, injured: { min: 5, max: 5 } });
});

test("a round is widened to what is said of all its places, and of those in each country added up", () => {
  const one = {
    ...incident("a", 5, null),
    claims: [claim(5, 5, null), claim(9, 9, "all sites of the round")],
  };
  expect(roundTollOf([one, incident("b", 1, null)]).killed).toEqual({ min: 6, max: 9 });
  const north = {
    ...incident("a", 5, null),
    claims: [claim(10, 12, "all sites in A"), claim(2, 2, "civilians")],
  };
  const south = {
    ...incident("b", null, null),
    claims: [claim(10, 12, "all sites in A"), claim(4, 4, "all sites in B")],
  };
  expect(roundTollOf([north, south]).killed).toEqual({ min: 14, max: 16 });
});
