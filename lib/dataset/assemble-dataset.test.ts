import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import type { Incident, IncidentId } from "@/lib/domain/incident";
import { assembleDataset, compareIncidents, type DatasetRecords } from "./assemble-dataset";
import { decode } from "./decode";
import { readRows } from "./rows/read-rows";
import { smallFiles } from "./small-source.fixture";
import { fromWire, toWire } from "./wire";

const small = decode(readRows(smallFiles()).rows, "1.0-00000000");
const [sample] = small.incidents;
const day = knownDay("2023-11-08");
const incident = (id: string, localTime: string | null = null, days = 0): Incident => ({
  ...(sample ?? expect.fail("no incident")),
  id: id as IncidentId, // any
  localTime,
  day: addDays(day, days),
});
const records = (change: Partial<DatasetRecords>): DatasetRecords => ({ ...toWire(small), ...change });
const idsOf = (incidents: readonly Incident[]) =>
  assembleDataset(records({ incidents })).incidents.map(({ id }) => id);

describe("the order of incidents", () => {
  test("is by day, then by time, those without one last, then by id", () => {
    expect(
      idsOf([
        incident("c", null),
        incident("b", "23:59"),
        incident("z", "00:00", 1),
        incident("a", null),
        incident("e", "04:30"),
        incident("d", "04:30"),
        incident("y", "12:00", -1),
      ]),
    ).toEqual(["y", "d", "e", "b", "a", "c", "z"]);
  });

  test("is by code units, as links and files have it", () => {
    expect(idsOf([incident("b-a"), incident("ba"), incident("b"), incident("b0")])).toEqual([
      "b",
      "b-a",
      "b0",
      "ba",
    ]);
  });

  test("is one order, in whatever order they come", () => {
    const time = fc.constantFrom(null, "00:00", "12:30", "23:59");
    const some = fc.uniqueArray(
      fc
        .tuple(fc.constantFrom("a", "b", "c", "d"), time, fc.integer({ min: -1, max: 1 }))
        .map(([id, localTime, days]) => incident(id, localTime, days)),
      { selector: ({ id }) => id, minLength: 1 },
    );
    fc.assert(
      fc.property(some, (incidents) => {
        expect(idsOf(incidents.toReversed())).toEqual(idsOf(incidents));
        for (const a of incidents)
          for (const b of incidents) {
            expect(Math.sign(compareIncidents(a, b)) + Math.sign(compareIncidents(b, a))).toBe(0);
            expect(compareIncidents(a, b) === 0).toBe(a.id === b.id);
          }
      }),
    );
  });

  test("does not change the list that was given", () => {
    const given = [incident("b"), incident("a")];
    idsOf(given);
    expect(given.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("the days of a dataset", () => {
  const period = (from: number, to: number) =>
    ({ level: "covered", from: addDays(day, from), to: addDays(day, to), reason: "so" }) as const;
  const ends = (coverage: DatasetRecords["coverage"]) => {
    const incidents = [incident("a", null, 5), incident("b", null, -3)];
    const { firstDay, lastDay } = assembleDataset(records({ incidents, coverage }));
    return [firstDay - day, lastDay - day];
  };

  test("begin with the first incident and end with what was read, or with the last incident", () => {
    expect(ends([period(-30, 20)])).toEqual([-3, 20]);
    expect(ends([period(-30, 2)])).toEqual([-3, 5]);
    expect(ends([])).toEqual([-3, 5]);
    expect(ends([period(-30, -1), period(0, 9)])).toEqual([-3, 9]);
  });

  test("are none without an incident", () => {
    expect(() => assembleDataset(records({ incidents: [] }))).toThrow(RangeError);
  });
});

describe("a small dataset over the wire", () => {
  const text = JSON.stringify(toWire(small));

  test("comes back the same, its indexes rebuilt", () => {
    const again = fromWire(JSON.parse(text));
    expect(again).toEqual(small);
    expect(again.uncoveredDays).toBeInstanceOf(Set);
    for (const index of [again.places, again.sources, again.parties, again.incidentById])
      expect(index).toBeInstanceOf(Map);
  });

  test("says its format, has days as numbers, and nothing twice", () => {
    const wire = JSON.parse(text);
    expect(wire.wire).toBe(3);
    expect(wire.incidents[0].day).toBe(day);
    expect(wire.uncoveredDays).toEqual([knownDay("2023-11-16")]);
    expect(wire).not.toHaveProperty("incidentById");
  });

  test("is sorted again by who reads it", () => {
    const wire = toWire(assembleDataset(records({ incidents: [incident("a"), incident("b")] })));
    expect(fromWire({ ...wire, incidents: wire.incidents.toReversed() }).incidents).toEqual(wire.incidents);
  });
});
