import { expect, test } from "vitest";
import { visualRuns } from "./visual-runs";

test("Latin stays one run", () => {
  expect(visualRuns("Tower 22, Jordan", "ltr")).toEqual([{ text: "Tower 22, Jordan", rtl: false }]);
});

test("numbers and Latin words stand within Arabic in the order in which they are read", () => {
  expect(visualRuns("البرج 22", "ltr").map(({ text }) => text.trim())).toEqual(["22", "البرج"]);
  expect(visualRuns("كلمة English هنا", "rtl").map(({ text }) => text.trim())).toEqual([
    "هنا",
    "English",
    "كلمة",
  ]);
});

test("brackets in Arabic are turned", () => {
  expect(
    visualRuns("(تنف)", "rtl")
      .map(({ text }) => text)
      .join(""),
  ).toBe(")تنف(");
});
