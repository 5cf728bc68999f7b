import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { SourceId } from "@/lib/domain/source";
import { MAX_RING_KM, MIN_RING_KM } from "@/lib/view/view";
import { WEAPON_RANGES } from "./weapon-ranges";

const { sources } = loadDataset();

test.each(WEAPON_RANGES.map((range) => [range.name.en, range] as const))(
  "the range of %s has a source of the dataset, and a ring has room for it",
  (_, { km, source, publisher }) => {
    expect(sources.get(source as SourceId)?.publisher.startsWith(publisher)).toBe(true); // an id of the rows
    expect(Number.isInteger(km) && km >= MIN_RING_KM && km <= MAX_RING_KM).toBe(true);
  },
);

test("no weapon is offered twice", () => {
  expect(new Set(WEAPON_RANGES.map(({ name }) => name.en)).size).toBe(WEAPON_RANGES.length);
});
