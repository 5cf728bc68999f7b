import { expect, test } from "vitest";
import { dbaseRows } from "./dbase-rows";

/** A table of one row with a link behind its head, as FoxPro writes it. */
function table(fields: readonly (readonly [string, string, number])[], row: Uint8Array, promised: number) {
  const head = 33 + fields.length * 32 + 263;
  const bytes = new Uint8Array(head + row.length + 1);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, promised, true);
  view.setUint16(8, head, true);
  view.setUint16(10, row.length + 1, true);
  fields.forEach(([name, type, length], index) => {
    bytes.set(new TextEncoder().encode(name), 32 + index * 32);
    bytes[32 + index * 32 + 11] = type.charCodeAt(0);
    bytes[32 + index * 32 + 16] = length;
  });
  bytes[32 + fields.length * 32] = 13;
  bytes.set(row, head + 1);
  return bytes;
}

test("attributes of a Shapefile by their types and letters, however long the head and whatever it promises", () => {
  const row = new Uint8Array([...new TextEncoder().encode("20240204  -1.5T    "), 0xc8, 0xdb, 0, 32]);
  const fields = [
    ["date", "D", 8],
    ["n", "N", 6],
    ["known", "L", 1],
    ["none", "F", 4],
    ["place", "C", 4],
  ] as const;
  const expected = { date: "2024-02-04", n: -1.5, known: true, none: null, place: "بغ" };
  expect([...dbaseRows(table(fields, row, 1_000_000), "ANSI 1256")].slice(0, 1)).toEqual([expected]);
  expect([...dbaseRows(table(fields, row, 1), "1256")]).toEqual([expected]);
});
