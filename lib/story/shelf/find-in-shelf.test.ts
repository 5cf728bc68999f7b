import { expect, test } from "vitest";
import { findBriefings, findViews } from "./find-in-shelf";
import { sampleBriefing, sampleView } from "./shelf-sample.fixture";
import { shelfIdOf, storyIdOf } from "./story-id";

const night = { ...sampleBriefing("night", ["Eʿrbil", "Aïn al-Asad"]), title: "A night in October" };
const other = { ...sampleBriefing("other", ["Tower 22"]), title: "" };

test("briefings are found by words of their title or of one slide", () => {
  const found = (text: string) =>
    findBriefings([night, other], text).map(({ briefing, slide }) => [briefing.id, slide?.title ?? null]);
  expect(found(" ")).toEqual([
    ["night", null],
    ["other", null],
  ]);
  expect(found("OCTOBER night")).toEqual([["night", null]]);
  expect(found("ain asad")).toEqual([["night", "Aïn al-Asad"]]);
  expect(found("tower 22")).toEqual([["other", "Tower 22"]]);
  expect(found("night tower")).toEqual([]);
  expect(found(".*")).toEqual([]);
});

test("saved views are found by words of their name", () => {
  const views = [
    { ...sampleView("a"), name: "Erbil, 26 October 2023" },
    { ...sampleView("b"), name: "عين الأسد" },
  ];
  expect(findViews(views, "october erbil").map(({ id }) => id)).toEqual(["a"]);
  expect(findViews(views, "عين").map(({ id }) => id)).toEqual(["b"]);
  expect(findViews(views, "")).toEqual(views);
});

test("a briefing has an id among stories, and is found by it", () => {
  expect(storyIdOf(night.id)).toBe("mine-night");
  expect(shelfIdOf("mine-night")).toBe("night");
  for (const id of ["mine", "mine-", "tower-22", "mine-A"]) expect(shelfIdOf(id)).toBeNull();
});
