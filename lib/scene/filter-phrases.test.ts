import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { filterPhrases } from "./filter-phrases";

const dataset = loadDataset();
const of = (filters: Partial<View["filters"]>, known: View["known"] = null) =>
  filterPhrases({ filters: { ...DEFAULT_VIEW.filters, ...filters }, known }, dataset);

test("a view without filters leaves nothing out", () => {
  expect(of({})).toEqual([]);
});

test("each filter has its phrase, alternatives within it", () => {
  const place = [...dataset.places.values()][0];
  const party = [...dataset.parties.values()][0];
  if (!place || !party) throw new Error("no place or party");
  expect(
    of(
      {
        kind: ["us-strike", "attack", "other"],
        weapon: ["rocket"],
        party: [party.id],
        country: ["IQ", "SY"],
        place: [place.id],
        status: ["confirmed"],
        q: "green village",
      },
      knownDay("2023-11-20"),
    ),
  ).toEqual([
    "U.S. strikes, attacks or other incidents",
    "with rockets",
    `by ${party.name}`,
    "in Iraq or Syria",
    `at ${place.shortName}`,
    "confirmed",
    "“green village”",
    "as known on 20 November 2023",
  ]);
});

test("what the names lack goes by its id", () => {
  const place = [...dataset.places.values()][0];
  if (!place) throw new Error("no place");
  const filters = { ...DEFAULT_VIEW.filters, place: [place.id] };
  expect(filterPhrases({ filters, known: null }, { parties: new Map(), places: new Map() })).toEqual([
    `at ${place.id}`,
  ]);
});
