import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedFields, type IncidentRows } from "./changed-fields";

const row = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({ id, outcome: "none", ...more });
const of = (incidentId: string, text: string) => ({ incidentId, text });
const state = (change: Partial<IncidentRows> = {}): IncidentRows => ({
  incidents: [row("a"), row("b")],
  claims: [],
  notes: [],
  originClaims: [],
  ...change,
});

describe("the fields that a release changed", () => {
  test("are none where nothing has changed, in whatever order rows and keys are", () => {
    const old = state({ notes: [of("a", "x"), of("a", "y"), of("b", "z")] });
    const now = state({
      incidents: [{ outcome: "none", id: "b" }, row("a")],
      notes: [of("b", "z"), of("a", "y"), of("a", "x")],
    });
    expect(changedFields(old, now)).toEqual({});
  });

  test("are named by incident, in order", () => {
    const now = state({
      incidents: [row("b", { summary: "new", outcome: "fire" }), row("a", { outcome: "fire" })],
    });
    const changed = changedFields(state(), now);
    expect(changed).toEqual({ a: ["outcome"], b: ["outcome", "summary"] });
    expect(Object.keys(changed)).toEqual(["a", "b"]);
  });

  test("are those too that came or went, and one that became null", () => {
    const old = state({ incidents: [row("a", { note: "x", time: null }), row("b", { note: "x" })] });
    const now = state({ incidents: [row("a", { time: null, day: "1" }), row("b", { note: null })] });
    expect(changedFields(old, now)).toEqual({ a: ["day", "note"], b: ["note"] });
  });

  test("an inner value counts, an inner order of keys does not, an order of a list does", () => {
    const old = state({ incidents: [row("a", { toll: { killed: 1, injured: 2 }, weapons: ["x", "y"] })] });
    const same = state({ incidents: [row("a", { weapons: ["x", "y"], toll: { injured: 2, killed: 1 } })] });
    const other = state({ incidents: [row("a", { weapons: ["y", "x"], toll: { injured: 2, killed: 0 } })] });
    expect(changedFields(old, same)).toEqual({});
    expect(changedFields(old, other)).toEqual({ a: ["toll", "weapons"] });
  });

  test.each(["claims", "notes", "originClaims"] as const)("%s count as a field of their incident", (kind) => {
    const old = state({ [kind]: [of("a", "x"), of("b", "y")] });
    expect(changedFields(old, state({ [kind]: [of("a", "x"), of("b", "other")] }))).toEqual({ b: [kind] });
    expect(changedFields(old, state({ [kind]: [of("b", "y")] }))).toEqual({ a: [kind] });
    expect(changedFields(old, state({ [kind]: [of("a", "x"), of("a", "x"), of("b", "y")] }))).toEqual({
      a: [kind],
    });
    // A row that goes from one incident to another changes both.
    expect(changedFields(state({ [kind]: [of("a", "x")] }), state({ [kind]: [of("b", "x")] }))).toEqual({
      a: [kind],
      b: [kind],
    });
  });

  test("an incident that is new or withdrawn has none", () => {
    const old = state({ incidents: [row("a"), row("gone")] });
    const now = state({ incidents: [row("a"), row("new")], notes: [of("new", "x")] });
    expect(changedFields(old, now)).toEqual({});
  });

  test("are the same both ways", () => {
    const rows = fc
      .uniqueArray(fc.constantFrom("a", "b", "c"))
      .chain((ids) =>
        fc.tuple(...ids.map((id) => fc.integer({ min: 0, max: 2 }).map((n) => row(id, { outcome: n })))),
      );
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const [old, now] = [state({ incidents: before }), state({ incidents: after })];
        expect(changedFields(old, now)).toEqual(changedFields(now, old));
      }),
    );
  });
});
