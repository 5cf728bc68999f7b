import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/day";
import { sampleColumn, sampleTable } from "@/lib/files/table/sample-table";
import { fileHistoryMode } from "./file-history-mode";
import { firstFileView } from "./file-view";

const table = sampleTable([19_700, 19_701], sampleColumn("kind", [1, 2], ["", "a", "b"]));
const view = firstFileView(table);
const modeOf = fileHistoryMode(table);
const mode = (change: Partial<typeof view>, from = view) => modeOf(from, { ...from, ...change });

test("what the reader chose is a step back, what moves is not", () => {
  expect(mode({ selected: 1 })).toBe("push");
  expect(mode({ hidden: [[1]] })).toBe("push");
  expect(mode({ panel: "table" })).toBe("push");
  expect(mode({ beside: true })).toBe("push");
  expect(mode({ selected: 1, day: addDays(view.day, -1) })).toBe("push");
  expect(mode({ day: addDays(view.day, -1) })).toBe("replace");
  expect(mode({ camera: { lat: 1, lng: 2, zoom: 3 } })).toBe("replace");
  expect(mode({ camera: null }, { ...view, camera: { lat: 1, lng: 2, zoom: 3 } })).toBe("push");
  expect(mode({ day: addDays(view.day, -1) }, { ...view, hidden: [[1]] })).toBe("replace");
  for (const change of [
    { colour: null, axis: { from: view.day, to: addDays(view.day, 1) } },
    { order: "oldest" },
  ] as const)
    expect(mode(change)).toBe("replace");
});

test("no change of the link is none", () => {
  expect(modeOf(view, view)).toBe("none");
  expect(modeOf(view, structuredClone(view))).toBe("none");
  expect(mode({ hidden: [[]] })).toBe("none");
  expect(mode({ day: view.day, span: { ...view.span } })).toBe("none");
  const seen = { ...view, camera: { lat: 1, lng: 2, zoom: 3 } };
  expect(mode({ camera: { lat: 1.000_000_01, lng: 2, zoom: 3 } }, seen)).toBe("none");
});

test("only the beginning and the end of a search are steps back", () => {
  const asking = { ...view, q: "al" };
  expect(modeOf(view, asking)).toBe("push");
  expect(modeOf(asking, { ...asking, q: "al-asad" })).toBe("replace");
  expect(modeOf(asking, view)).toBe("push");
});
