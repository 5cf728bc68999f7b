import { describe, expect, test } from "vitest";
import { day } from "@/lib/domain/day";
import type { PartyId } from "@/lib/domain/party";
import type { PlaceId } from "@/lib/domain/place";
import { sampleDataset, sampleIncident, sampleParty, samplePlace } from "@/lib/scene/sample-dataset";
import { foldText } from "@/lib/scene/search/fold-text";
import { NO_FILTERS } from "@/lib/view/default-view";
import type { Filters } from "@/lib/view/view";
import { facetsOf } from "./facets";
import { matchFilters } from "./match-filters";

const iri = "iri" as PartyId; // ids of the sample's own
const us = "us" as PartyId;
const dataset = sampleDataset(
  [
    samplePlace("al-Asad", { nameAr: "عين الأسد", altNames: ["Aïn al-Assad"] }),
    samplePlace("Conoco", { country: "SY", nameAr: "كونيكو" }),
  ],
  [
    sampleIncident("a", 1, "al-Asad", { claimedBy: { text: "", partyIds: [iri] }, summary: "Two drones." }),
    sampleIncident("b", 2, "al-Asad", {
      attributedTo: { text: "", partyIds: [iri] },
      weapons: ["rocket", "drone"],
    }),
    sampleIncident("c", 3, "Conoco", {
      kind: "us-strike",
      status: "reported",
      attributedTo: { text: "", partyIds: [us] },
    }),
    sampleIncident("d", 4, "Conoco", { status: "claimed", target: "Oil field" }),
  ],
  [sampleParty("iri", "Islamic Resistance in Iraq"), sampleParty("us", "U.S. forces")],
);
const passing = (change: Partial<Filters>) =>
  dataset.incidents
    .filter(matchFilters(dataset, { ...NO_FILTERS, ...change }))
    .map(({ id }) => id)
    .join("");

describe("filters", () => {
  test("none let everything through", () => expect(passing({})).toBe("abcd"));
  test("values are alternatives, filters add up", () => {
    expect(passing({ status: ["reported", "claimed"] })).toBe("cd");
    expect(passing({ status: ["reported", "claimed"], kind: ["attack"] })).toBe("d");
    expect(passing({ weapon: ["drone"] })).toBe("b");
    expect(passing({ place: ["Conoco" as PlaceId], country: ["IQ"] })).toBe("");
  });
  test("a party counts whether it claims or is named", () => {
    expect(passing({ party: [iri] })).toBe("ab");
    expect(passing({ party: [iri, us] })).toBe("abc");
  });
  test.each([
    ["AL ASAD", "ab"],
    ["ain assad", "ab"],
    ["عين الاسد", "ab"],
    ["كونيكو", "cd"],
    ["oil conoco", "d"],
    ["resistance drones", "a"],
    ["rocket", "abcd"],
    ["nowhere", ""],
    [" ...", "abcd"],
  ])("text %j finds %j", (q, ids) => expect(passing({ q })).toBe(ids));
});

test("folding drops case, accents, Arabic signs and punctuation", () => {
  expect(foldText("  Aïn al-‘Assad! ")).toBe("ain al assad");
  expect(foldText("إِرْبِيل ـــ")).toBe(foldText("اربيل"));
  expect(foldText("القائمة")).toBe(foldText("القائمه"));
});

test("facets count each filter under the others, within the days", () => {
  const all = { first: day(1), last: day(4) };
  const facets = facetsOf(dataset, { ...NO_FILTERS, kind: ["attack"], country: ["SY"] }, all);
  expect(facets.kind).toEqual(
    new Map([
      ["us-strike", 1],
      ["attack", 1],
    ]),
  );
  expect(facets.country).toEqual(
    new Map([
      ["IQ", 2],
      ["SY", 1],
    ]),
  );
  expect(facets.status).toEqual(new Map([["claimed", 1]]));
  const early = facetsOf(dataset, NO_FILTERS, { first: day(1), last: day(2) });
  expect(early.weapon).toEqual(
    new Map([
      ["rocket", 2],
      ["drone", 1],
    ]),
  );
  expect(early.party).toEqual(new Map([[iri, 2]]));
  expect(early.place.size).toBe(1);
});
