import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { fileExportName, storyFileName, viewFileName } from "./file-name";

const day = knownDay("2024-02-04");

test("a view's file says its day and how it reads the past", () => {
  expect(viewFileName({ day, span: { type: "window", days: 14 } }, "png")).toBe(
    "escalation-atlas-2024-02-04-window-14.png",
  );
  expect(viewFileName({ day, span: { type: "range", start: knownDay("2023-10-17") } }, "csv")).toBe(
    "escalation-atlas-2024-02-04-range-2023-10-17.csv",
  );
  expect(viewFileName({ day, span: { type: "day" } }, "png", "square")).toBe(
    "escalation-atlas-2024-02-04-day-square.png",
  );
});

test("what is made of a reader's own file says its name, the day and the span", () => {
  const view = { day, span: { type: "until" } } as const;
  expect(fileExportName("My export (2).csv.gz", view, "csv")).toBe(
    "escalation-atlas-my-export-2-2024-02-04-until.csv",
  );
  expect(fileExportName("تصدير.csv", view, "geojson")).toBe("escalation-atlas-2024-02-04-until.geojson");
  expect(fileExportName("x".repeat(300), view, "png", "square")).toContain("-2024-02-04-until-square.png");
});

test("a story's file says its name and the day of its first slide, whatever it is called", () => {
  const slides = [{ view: { day } }];
  expect(storyFileName({ id: "tower-22", title: "", slides }, "pdf")).toBe(
    "escalation-atlas-tower-22-2024-02-04.pdf",
  );
  expect(storyFileName({ id: "../../etc/pässwd\u202e", title: "", slides: [] }, "pptx")).toBe(
    "escalation-atlas-etc-p-sswd.pptx",
  );
  expect(storyFileName({ id: "mine", title: "x".repeat(300), slides }, "zip").length).toBeLessThan(90);
});
