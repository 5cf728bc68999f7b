import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownGaps } from "./known-gaps";

test("figures that no claim speaks for, and claims without a publication, only become fewer", () => {
  const { unspoken, unplacedClaims } = knownGaps(loadDataset());
  expect(unspoken).toBeLessThanOrEqual(7);
  expect(unplacedClaims).toBeLessThanOrEqual(2);
});
