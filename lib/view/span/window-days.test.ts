import { expect, test } from "vitest";
import { windowDaysFromText } from "./window-days";

test("a typed length is moved into its bounds", () => {
  expect(["14", " 7 ", "0", "1", "367", "99999"].map(windowDaysFromText)).toEqual([14, 7, 2, 2, 366, 366]);
});

test("anything but a whole number is refused", () => {
  expect(["", "-3", "2.5", "1e3", "ten", "1234567"].map(windowDaysFromText)).toEqual(Array(6).fill(null));
});
