import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { dateSuggestion } from "./date-suggestion";

const dataset = loadDataset();
const asked = (q: string, filters: object = {}) =>
  dateSuggestion(dataset, { ...DEFAULT_VIEW.filters, ...filters, q }, "en");

test("a date is offered with what the dataset holds of it, whatever its spelling", () => {
  const held = dataset.incidents.filter(({ day }) => day === knownDay("2023-11-08")).length;
  for (const q of ["8 Nov 2023", "2023-11-08", "8/11/2023", "٨ نوفمبر"])
    expect(asked(q)).toMatchObject({
      day: knownDay("2023-11-08"),
      label: "Go to 8 November 2023",
      held: `${held} incidents`,
    });
  expect(asked("8/11/2023")?.note).toBe("Read as 8 November 2023 (day/month)");
  expect(asked("Tower 22")).toBeNull();
});

test("filters are never the reason for a zero", () => {
  expect(asked("8 Nov 2023", { weapon: ["boarding"] })?.held).toMatch(/^\d+ incidents, 0 with the filters$/);
});

test("an empty day is not called quiet, and a day outside is moved", () => {
  const [uncovered] = dataset.uncoveredDays;
  if (uncovered === undefined) throw new Error("the dataset covers every day");
  expect(asked(isoFromDay(uncovered))?.held).toBe("not covered by this dataset");
  expect(asked("1 January 2030")).toMatchObject({
    day: dataset.lastDay,
    note: "1 January 2030 is after the atlas ends, on 31 December 2025",
  });
});
