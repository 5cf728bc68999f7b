import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { rowDayText } from "./row-day-text";

test("a row says its day as well as it is known, never a day that the file does not give", () => {
  const days = Int32Array.of(knownDay("2024-02-04"), knownDay("2024-02-15"), knownDay("2024-07-01"));
  const table = { days, dayPrecisions: Uint8Array.of(0, 1, 2) };
  const said = (style: "long" | "short") => [0, 1, 2].map((index) => rowDayText(table, index, style, "en"));
  expect(said("long")).toEqual(["4 February 2024", "February 2024", "2024"]);
  expect(said("short")).toEqual(["4 Feb 2024", "Feb 2024", "2024"]);
  expect(rowDayText({ days }, 0, "short", "en")).toBe("4 Feb 2024");
  expect([0, 1, 2].map((index) => rowDayText(table, index, "long", "ar"))).toEqual([
    "4 فبراير 2024",
    "فبراير 2024",
    "2024",
  ]);
});
