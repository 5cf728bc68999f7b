import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { overviewPath } from "./overview-path";

const counts = (attack: number) => [attack, 0, 0, 0];
const limits = { from: day(0), to: day(99) };

test("months stand where they are, as high as the root of their count", () => {
  const bars = [
    { from: day(0), to: day(29), counts: counts(1) },
    { from: day(30), to: day(59), counts: counts(4) },
  ];
  expect(overviewPath(bars, limits)).toBe("M0 0.5h26v0.5h-26zM30 0h26v1h-26z");
  expect(overviewPath([], limits)).toBe("");
});
