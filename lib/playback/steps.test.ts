import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { nearestDays, nextIncident, nextIncidentDay, previousIncidentDay } from "./steps";

const incident = (id: string, at: number) => ({ id: id as IncidentId, day: day(at) });
const list = [incident("a", 10), incident("b", 10), incident("c", 12), incident("d", 20)];
const [a, b, c, d] = list;
const idOf = (name: string) => name as IncidentId;

describe("days with incidents", () => {
  test("after and before a day", () => {
    expect(nextIncidentDay(list, day(9))).toBe(10);
    expect(nextIncidentDay(list, day(10))).toBe(12);
    expect(nextIncidentDay(list, day(13))).toBe(20);
    expect(nextIncidentDay(list, day(20))).toBeNull();
    expect(previousIncidentDay(list, day(21))).toBe(20);
    expect(previousIncidentDay(list, day(12))).toBe(10);
    expect(previousIncidentDay(list, day(10))).toBeNull();
    expect(nextIncidentDay([], day(0))).toBeNull();
  });

  test("on either side, named", () => {
    expect(nearestDays(list, day(15))).toEqual([
      { day: 12, words: "Previous" },
      { day: 20, words: "Next" },
    ]);
    expect(nearestDays(list, day(5))).toEqual([{ day: 10, words: "Next" }]);
    expect(nearestDays([], day(5))).toEqual([]);
  });
});

describe("the next incident", () => {
  test("is the neighbour in the order of the list, also within a day", () => {
    expect(nextIncident(list, idOf("a"), day(10), 1)).toBe(b);
    expect(nextIncident(list, idOf("b"), day(10), 1)).toBe(c);
    expect(nextIncident(list, idOf("b"), day(10), -1)).toBe(a);
    expect(nextIncident(list, idOf("c"), day(20), 1)).toBe(d);
  });

  test("is none at the end", () => {
    expect(nextIncident(list, idOf("d"), day(20), 1)).toBeNull();
    expect(nextIncident(list, idOf("a"), day(10), -1)).toBeNull();
  });

  test("is entered at the day where none is selected or the selected one is not in the list", () => {
    expect(nextIncident(list, null, day(10), 1)).toBe(a);
    expect(nextIncident(list, null, day(10), -1)).toBe(b);
    expect(nextIncident(list, null, day(15), 1)).toBe(d);
    expect(nextIncident(list, idOf("filtered away"), day(15), -1)).toBe(c);
    expect(nextIncident(list, null, day(21), 1)).toBeNull();
    expect(nextIncident(list, null, day(9), -1)).toBeNull();
    expect(nextIncident([], null, day(9), 1)).toBeNull();
  });

  test("step by step visits all, each once, in order, and comes back the same way", () => {
    const days = fc.array(fc.nat(50), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, (dayNumbers) => {
        const incidents = dayNumbers.sort((x, y) => x - y).map((at, index) => incident(`i${index}`, at));
        const walk = (direction: 1 | -1, from: number) => {
          const seen = [];
          let at = nextIncident(incidents, null, day(from), direction);
          while (at) {
            seen.push(at);
            at = nextIncident(incidents, at.id, at.day, direction);
          }
          return seen;
        };
        expect(walk(1, 0)).toEqual(incidents);
        expect(walk(-1, 50)).toEqual(incidents.toReversed());
      }),
    );
  });
});
