import { expect, test } from "vitest";
import { maskOfAll } from "@/lib/collection/mask";
import { tableRows } from "@/lib/collection/table-rows";
import { knownDay } from "@/lib/domain/day";
import { panelsWords } from "@/lib/messages/rooms";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sampleDataset, sampleIncident, sampleParty, samplePlace } from "@/lib/scene/sample-dataset";
import { NO_FILTERS } from "@/lib/view/default-view";
import { INCIDENT_COLUMN_IDS } from "@/lib/view/view";
import { INCIDENT_COLUMNS } from "./incident-columns";
import { groupTitle, incidentOrder } from "./incident-table-rows";
import type { TableWords } from "./table-incident";

const FIRST = knownDay("2024-01-01");
const party = sampleParty("reef-guard", "Reef Guard");
const killed = (min: number, max: number) => ({
  field: "killed" as const,
  value: { min, max },
  by: "Reef Radio",
  sourceId: null,
  reason: "",
  scope: null,
  displayed: true,
});
const dataset = sampleDataset(
  [samplePlace("north"), samplePlace("south")],
  [
    sampleIncident("a", FIRST, "south", {
      casualties: { killed: 3, injured: 0, note: null },
      localTime: "04:30",
      claimedBy: { text: "Reef Guard", partyIds: [party.id] },
    }),
    sampleIncident("b", FIRST, "north", { claims: [killed(3, 4)] }),
    sampleIncident("c", FIRST + 1, "south", { weapons: ["unspecified"] }),
    sampleIncident("d", FIRST + 2, "north", { casualties: { killed: 10, injured: null, note: null } }),
  ],
  [party],
);
const plan = planOf(dataset, NO_FILTERS, { type: "until" });
const all = plan.entries.flatMap((entry) => {
  const incident = dataset.incidentById.get(entry.id);
  return incident ? [{ entry, incident }] : [];
});
const mask = maskOfAll(new Uint8Array(all.length), 1);
const words: TableWords = {
  lang: "en",
  clock: "theatre",
  places: dataset.places,
  said: panelsWords.get("en").table,
};

function idsOf(column: (typeof INCIDENT_COLUMN_IDS)[number], descending: boolean, hi = all.length) {
  const rows = tableRows(incidentOrder(all, { column, descending }, null, words), mask, { lo: 0, hi });
  return Array.from({ length: rows.count }, (_, place) => {
    const row = rows.at(place);
    return row?.type === "item" ? all[row.index]?.entry.id : row;
  }).join("");
}

test("figures are sorted by the least that is said, ties in the order of the dataset, none at the end", () => {
  expect(idsOf("killed", true)).toBe("dabc");
  expect(idsOf("killed", false)).toBe("abdc");
  expect(idsOf("day", true)).toBe("dcab");
  expect(idsOf("place", false)).toBe("bdac");
  expect(idsOf("time", false)).toBe("abcd");
  expect(idsOf("killed", true, 2)).toBe("ab");
});

test("cells say what is reported and no more", () => {
  const line = (index: number) =>
    INCIDENT_COLUMN_IDS.map((id) => {
      const one = all[index];
      return one ? INCIDENT_COLUMNS[id].text(one, words) : "";
    });
  expect(line(0).slice(7, 9)).toEqual(["3", "0"]);
  expect(line(0)[6]).toBe("Reef Guard (claimed)");
  expect(line(0)[1]).toMatch(/^04:30 /);
  expect(line(1).slice(7, 9)).toEqual(["3–4", ""]);
  expect([line(2)[1], line(2)[5], line(2)[6]]).toEqual(["", "", ""]);
  const arabic: TableWords = { ...words, lang: "ar", said: panelsWords.get("ar").table };
  expect(all[0] && INCIDENT_COLUMNS.by.text(all[0], arabic)).toBe("Reef Guard (أعلنت مسؤوليتها)");
  expect(all[0] && INCIDENT_COLUMNS.day.text(all[0], arabic)).toBe("1 يناير 2024");
});

test("groups follow one another, with their counts: days newest first, places and parties by name", () => {
  const heads = (group: "day" | "place" | "party") => {
    const sort = { column: "day", descending: true } as const;
    const rows = tableRows(incidentOrder(all, sort, group, words), mask, { lo: 0, hi: all.length });
    return Array.from({ length: rows.count }, (_, place) => rows.at(place)).flatMap((row) => {
      const first = row?.type === "group" ? all[row.first] : undefined;
      return row?.type === "group" && first ? [`${groupTitle(first, group, words)}: ${row.count}`] : [];
    });
  };
  expect(heads("day").map((head) => head.replace(/^\w+, /, ""))).toEqual([
    "3 January 2024: 1",
    "2 January 2024: 1",
    "1 January 2024: 2",
  ]);
  expect(heads("place")).toEqual(["north: 2", "south: 2"]);
  expect(heads("party")).toEqual(["Reef Guard: 1", "By whom is not said: 3"]);
});
