import { expect, test } from "vitest";
import { FIRST_AREA, PLACE_PRECISIONS } from "@/lib/files/places/place-precision";
import { precisionByte, readPrecision } from "./read-precision";

test.each([
  ["where_prec", ["exact", "district", "district", "region", "region", "country", "country"]],
  ["geo_precision", ["town", "district", "region"]],
])("reads the numbers of %s by its codebook", (header, expected) => {
  expect(expected.map((_, index) => readPrecision(header, String(index + 1)))).toEqual(expected);
  expect(readPrecision(header.toUpperCase().replace("_", " "), " 1 ")).toBe(expected[0]);
  expect(readPrecision(header, String(expected.length + 1))).toBe("unknown");
});

test.each([
  ["Exact", "exact"],
  ["town", "town"],
  [" Village ", "town"],
  ["sub-district", "district"],
  ["Province", "region"],
  ["admin_1", "region"],
  ["COUNTRY", "country"],
])("reads the word %s", (word, expected) => {
  expect(readPrecision("precision", word)).toBe(expected);
});

test.each(["", "1", "high", "about 5 km", "somewhere", "Town Hall", "exactly?"])(
  "guesses nothing of “%s”",
  (value) => {
    expect(readPrecision("precision", value)).toBe("unknown");
    expect(precisionByte("precision", value)).toBe(0);
  },
);

test("areas are the last of the bytes", () => {
  expect(PLACE_PRECISIONS.slice(FIRST_AREA)).toEqual([
    "district",
    "region",
    "country",
    "extent",
    "line",
    "area",
  ]);
});
