import { expect, test } from "vitest";
import { fileOf, gzipped } from "@/lib/files/read/sample-files";
import { sizeWarnings, textBytesOf } from "./size-warnings";

test("the length of a text is the file's own, or what gzip says at its end", async () => {
  const text = "date,lat,lon\n2024-01-10,33,44\n".repeat(100);
  expect(await textBytesOf(fileOf(text), "plain")).toBe(text.length);
  expect(await textBytesOf(fileOf(gzipped(text)), "gzip")).toBe(text.length);
});

test("where that is less than the packed file it is not known", async () => {
  const packed = gzipped("date,lat,lon\n2024-01-10,33,44\n".repeat(100));
  packed.fill(0, packed.length - 4);
  expect(await textBytesOf(fileOf(packed), "gzip")).toBeNull();
  expect(sizeWarnings({ textBytes: null, bytesARow: 100 }, true)).toEqual([["unknownSize"]]);
});

test.each([
  [100_000_000, 100, undefined],
  [1_000_000_000, 100, undefined],
  [1_250_000_000, 100, ["manyRows", 12_500_000, 10_000_000]],
])("%d bytes at %d a row", (textBytes, bytesARow, expected) => {
  const [warning] = sizeWarnings({ textBytes, bytesARow }, false);
  expect(warning).toEqual(expected);
});
