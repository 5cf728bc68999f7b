import { describe, expect, test } from "vitest";
import { plantedIn, type Row, set } from "@/lib/dataset/planted-problems";
import type { Problem } from "@/lib/dataset/rows/problem";

/** The claims on a field of an incident, by the value as JSON or by the speaker. */
const claim = (incidentId: string, field: string, of: string) => (row: Row) =>
  row.incidentId === incidentId && row.field === field && (row.by === of || JSON.stringify(row.value) === of);

const ABU_KAMAL = "2023-10-27-abu-kamal-us-strike";
const TOWER = "2024-01-28-tower-22-drone";
const KHASHAM = "2018-02-07-khasham-us-strike";
const EMBASSY = "2023-12-08-us-embassy-baghdad";

/** One planted error of each kind: [what, which claim, how, expected problem]. */
const errors: [string, (row: Row) => boolean, (row: Row, rows: Row[]) => void, Partial<Problem>][] = [
  [
    "a claim on an incident that does not exist",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("incidentId", "no-such"),
    { file: "claims-2017-2022.json", row: "#16 no-such", field: "incidentId", rule: "reference-exists" },
  ],
  [
    "a claim of a source that does not exist",
    claim(ABU_KAMAL, "day", "AP"),
    set("sourceId", "no-such"),
    { file: "claims-2023.json", field: "sourceId", rule: "reference-exists" },
  ],
  [
    "a claim on a place that does not exist",
    claim(TOWER, "place", "Jordan’s government communications minister, at first"),
    set("value", { placeId: "nowhere", text: null }),
    { file: "claims-2024.json", field: "value.placeId", rule: "reference-exists" },
  ],
  [
    "a claim on a party that does not exist",
    claim(TOWER, "attributedTo", "Pentagon"),
    set("value", { text: "someone", partyIds: ["nobody"] }),
    { field: "value.partyIds.0", rule: "reference-exists" },
  ],
  [
    "an unknown field",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("field", "mood"),
    { field: "field", rule: "schema" },
  ],
  [
    "a value of another field",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("value", "about 100"),
    { field: "value", rule: "schema" },
  ],
  [
    "a range upside down",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("value", { min: 9, max: 3 }),
    { field: "value", rule: "schema" },
  ],
  [
    "a claim of nobody",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("by", ""),
    { field: "by", rule: "schema" },
  ],
  [
    "a source of another incident",
    claim(ABU_KAMAL, "day", "AP"),
    set("sourceId", "wiki-tower22"),
    { field: "sourceId", rule: "claim-source-listed" },
  ],
  [
    "a dispute in which nothing is displayed",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("displayed", false),
    { field: "displayed", rule: "one-displayed-value" },
  ],
  [
    "two days displayed",
    claim(ABU_KAMAL, "day", "Lloyd Austin"),
    set("displayed", true),
    { field: "displayed", rule: "one-displayed-value" },
  ],
  [
    "a value displayed for one speaker and not for another",
    claim("2020-02-13-k1-rocket", "munitions", "local security source, to Xinhua"),
    set("displayed", false),
    { field: "displayed", rule: "same-value-same-display" },
  ],
  [
    "a displayed day that the incident does not have",
    claim(ABU_KAMAL, "day", '"2023-10-27"'),
    set("value", "2023-10-28"),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "a displayed place that the incident does not have",
    claim(TOWER, "place", "Pentagon"),
    set("value", { placeId: "rukban", text: null }),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "a displayed number that the incident does not have",
    claim(KHASHAM, "killed", '{"min":100,"max":100}'),
    set("value", { min: 99, max: 99 }),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "two numbers displayed beside the incident's one",
    claim(KHASHAM, "killed", "Syrian Observatory for Human Rights"),
    set("displayed", true),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "one number displayed where the incident has none",
    claim(EMBASSY, "munitions", "Iraqi official"),
    set("displayed", false),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "a weapon displayed that the incident does not name",
    claim(EMBASSY, "weapon", '"missile"'),
    set("displayed", true),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "a displayed claimant whom the incident does not name",
    claim(TOWER, "claimedBy", "Jerusalem Post"),
    set("value", { text: "Houthis", partyIds: ["houthis"] }),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "a displayed origin that the incident does not have",
    claim(TOWER, "origin", "U.S. officials to the Wall Street Journal"),
    set("value", { text: "From Jordan", placeId: "jordan", basis: "media", stance: "asserted" }),
    { field: "displayed", rule: "displayed-is-shown" },
  ],
  [
    "an origin whose basis is not recorded",
    claim(TOWER, "origin", "Stening Simpson"),
    set("value", { text: "From Syria", placeId: "syria", stance: "asserted" }),
    { field: "value.basis", rule: "schema" },
  ],
  [
    "a digest that carries the displayed value beside an official",
    claim(TOWER, "injured", "Wikipedia"),
    set("displayed", true),
    { field: "displayed", rule: "aggregator-not-displayed" },
  ],
  [
    "one more claim without its publication",
    claim(TOWER, "killed", "Pentagon"),
    set("sourceId", null),
    { field: "sourceId", rule: "publication-recorded" },
  ],
  [
    "a claimed day that is no alternate",
    claim(ABU_KAMAL, "day", "Lawfare"),
    set("value", "2023-10-25"),
    { field: "value", rule: "alternate-is-claimed" },
  ],
];

describe("a planted error among the claims fails with file, row, field and rule", () => {
  test.each(errors)("%s", (_what, isMeant, spoil, expected) => {
    const found = plantedIn("claims", isMeant, spoil).filter(
      ({ rule, field }) => rule === expected.rule && field === expected.field,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject(expected);
    expect(found[0]?.file).toMatch(/^claims-20[0-9-]+\.json$/);
    expect(found[0]?.row).toMatch(/^#\d+ [a-z0-9-]+$/);
    expect(found[0]?.message).not.toBe("");
  });

  test("an alternate day that nobody claims", () => {
    const found = plantedIn(
      "incidents",
      (row) => row.id === ABU_KAMAL,
      set("alternateDays", [
        { day: "2023-10-26", reason: "date in Washington", sourceId: "seed-ap" },
        { day: "2023-10-25", reason: "so it says", sourceId: "seed-ap" },
      ]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      file: "incidents-2023-10.json",
      field: "alternateDays.1.day",
      rule: "alternate-is-claimed",
    });
  });

  test("a note on an incident that does not exist", () => {
    const found = plantedIn("notes", () => true, set("incidentId", "no-such"));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: "notes.json", row: "#1 no-such", rule: "reference-exists" });
  });
});
