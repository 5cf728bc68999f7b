import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import type { ClaimField } from "@/lib/domain/claim";
import { claimValueText } from "./claim-value-text";

const { incidents, places } = loadDataset();

function said(id: string, field: ClaimField): string[] {
  const incident = incidents.find((each) => each.id === id);
  return (incident?.claims ?? [])
    .filter((claim) => claim.field === field)
    .map((claim) => claimValueText(claim, places));
}

describe("the words of a claim", () => {
  test("for days, places and figures", () => {
    expect(said("2023-10-27-abu-kamal-us-strike", "day")).toEqual([
      "27 October 2023",
      "26 October 2023",
      "26 October 2023",
      "26 October 2023",
    ]);
    expect(said("2023-11-08-maysulun-us-strike", "killed")).toEqual(["9", "No figure", "No figure"]);
    expect(said("2023-11-08-maysulun-us-strike", "place")).toContain("Near the military airport");
    expect(said("2024-01-28-tower-22-drone", "injured")).toEqual([
      "47",
      "25",
      "34",
      "41 or more",
      "81 or more",
    ]);
    expect(said("2024-01-28-tower-22-drone", "origin")).toHaveLength(3);
  });

  test("for every claim of the dataset", () => {
    for (const { claims } of incidents)
      for (const claim of claims) expect(claimValueText(claim, places)).toMatch(/^\S.*\S$|^\S$/);
  });
});
