import { expect, test } from "vitest";
import { readRow } from "./read-row";
import { readRows } from "./read-rows";
import { cp1256Bytes } from "./sample-files";
import { readSample } from "./sample-reading";

const note = (i: number) =>
  i % 7 === 0 ? `"line ${i}\r\nwith ""quotes"""` : i % 31 === 0 ? "x".repeat(9000) : `plain ${i}`;
const csv = `lat,lng,date,note\n${Array.from({ length: 600 }, (_, i) => `${i % 80},2,2024-02-0${(i % 9) + 1},${note(i)}`).join("\n")}`;

test.each([
  ["all, out of order", (i: number) => (i * 37) % 600],
  ["every fiftieth, far apart", (i: number) => (i * 50) % 600],
  ["the last alone", () => 599],
])("rows read together are those read one by one: %s", async (_, pick) => {
  const { reading } = await readSample(csv);
  const indexes = new Set(Array.from({ length: 600 }, (_, i) => pick(i)));
  const texts = await readRows(reading, indexes);
  expect(texts.size).toBe(indexes.size);
  for (const index of indexes) expect(texts.get(index)).toEqual(await readRow(reading, index));
});

test("texts are in the file's encoding, and a file that is gone gives null", async () => {
  const { reading } = await readSample(
    cp1256Bytes("lat,lng,date,place\n33,44,2024-02-04,بغداد\n34,45,2024-02-05,الموصل\n"),
  );
  const texts = await readRows(reading, [0, 1]);
  expect([...texts.values()].map((row) => row?.[3]).sort()).toEqual(["الموصل", "بغداد"]);
  const gone = {
    ...reading,
    text: {
      ...reading.text,
      size: reading.text.size,
      slice: () => {
        throw new Error("gone");
      },
    },
  };
  expect([...(await readRows(gone as unknown as typeof reading, [0, 1])).values()]).toEqual([null, null]); // a blob whose file was deleted
});
