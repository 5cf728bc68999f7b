import { expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import { placeFlags } from "./place-flags";

const axis = { from: day(0), to: day(99) };
const sides = (flags: [number, string][], widthPx: number) =>
  placeFlags(
    flags.map(([at, label]) => ({ day: day(at), label })),
    axis,
    widthPx,
  ).map((flag) => flag.side);

test("words stand to the right, to the left where another flag is near, nowhere where neither fits", () => {
  expect(
    sides(
      [
        [10, "First strike"],
        [60, "Truce"],
      ],
      1000,
    ),
  ).toEqual(["right", "right"]);
  expect(
    sides(
      [
        [80, "Tower 22"],
        [84, "85 targets"],
      ],
      1000,
    ),
  ).toEqual(["left", "right"]);
  expect(
    sides(
      [
        [50, "One thing"],
        [51, "Another"],
        [52, "A third"],
      ],
      1000,
    ),
  ).toEqual(["left", null, "right"]);
});

test("words stay on the axis", () => {
  expect(sides([[98, "85 targets"]], 1000)).toEqual(["left"]);
  expect(sides([[1, "First"]], 1000)).toEqual(["right"]);
  expect(sides([[50, "A very long name of something"]], 200)).toEqual([null]);
});

test("flags off the axis are left out, the rest come in order", () => {
  const placed = placeFlags(
    [100, 70, 20, -1].map((at) => ({ day: day(at), label: "x" })),
    axis,
    800,
  );
  expect(placed.map((flag) => flag.day)).toEqual([20, 70]);
});
