import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/day";
import { sampleColumn, sampleTable } from "@/lib/files/table/sample-table";
import { ownHistoryMode } from "./own-history-mode";
import { firstOwnView } from "./own-view";

const view = firstOwnView(sampleTable([19_700, 19_701], sampleColumn("kind", [1, 2], ["", "a", "b"])));

test("what the reader chose is a step back, what moves is not", () => {
  const mode = (change: Partial<typeof view>, from = view) => ownHistoryMode(from, { ...from, ...change });
  expect(ownHistoryMode(view, view)).toBe("none");
  expect(mode({ selected: 1 })).toBe("push");
  expect(mode({ hidden: [[1]] })).toBe("push");
  expect(mode({ hidden: [[]] })).toBe("replace");
  expect(mode({ day: addDays(view.day, -1) })).toBe("replace");
  expect(mode({ camera: { lat: 1, lng: 2, zoom: 3 } })).toBe("replace");
});

test("only the beginning and the end of a search are steps back", () => {
  const asking = { ...view, q: "al" };
  expect(ownHistoryMode(view, asking)).toBe("push");
  expect(ownHistoryMode(asking, { ...asking, q: "al-asad" })).toBe("replace");
  expect(ownHistoryMode(asking, view)).toBe("push");
});
