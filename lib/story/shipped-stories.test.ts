import { describe, expect, test } from "vitest";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { dayParts } from "@/lib/domain/calendar";
import { type Claim, claimValueKey } from "@/lib/domain/claim";
import { type IncidentKind, STATUSES } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { SHIPPED } from "@/lib/theatre/stories/shipped";
import { parseView, printView } from "@/lib/view/address/codec";
import type { View } from "@/lib/view/view";
import type { Fact } from "./shipped/shipped-slide";
import { shippedStories } from "./shipped-stories";
import { CAPTION_LENGTH, NOTES_LENGTH, TITLE_LENGTH } from "./story";

const dataset = loadDataset();
const context = linkContextOf(dataset);
const stories = shippedStories(dataset, context);
const written = SHIPPED.flatMap(({ id, slides }) =>
  slides.map((slide, index) => ({ name: `${id}/${index + 1}`, slide })),
);

const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
/** What holds digits and counts nothing: days, times, names. "One" is a word like any other. */
const NOT_COUNTS = new RegExp(
  `\\b\\d{1,2}(?:–\\d{1,2})? (?:${MONTHS})(?: \\d{4})?|\\bthe \\d+(?:st|nd|rd|th)\\b|\\b\\d\\d:\\d\\d\\b|Tower 22|\\b[BF]-\\d+s?\\b`,
  "g",
);

/** Every number of a text, as it stands there. */
function numbersIn(text: string): string[] {
  const names = WORDS.slice(2).join("|");
  return text.replace(NOT_COUNTS, "").match(new RegExp(`\\b(?:\\d+|${names})\\b`, "gi")) ?? [];
}

function numberOf(says: string): number {
  const word = WORDS.indexOf(says.toLowerCase());
  return word === -1 ? Number(says) : word;
}

/** What the view shows of the dataset. */
function shown(view: View, of: Dataset = datasetAsKnown(dataset, view.known)) {
  const plan = planOf(of, view.filters, view.span);
  const scene = sceneOf(plan, view.day);
  return { scene, entries: plan.entries.slice(scene.lo, scene.hi) };
}

function incident(id: string) {
  const found = dataset.incidents.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no incident ${id}`);
  return found;
}

function claimed(claim: Claim, over: boolean): (number | null)[] {
  if (claim.field === "day") return [dayParts(claim.value).date];
  if (claim.field !== "killed" && claim.field !== "injured" && claim.field !== "munitions") return [];
  if (claim.value === null) return [];
  const { min, max } = claim.value;
  return over ? [max === null ? min - 1 : null] : [min, max];
}

/** The numbers that the dataset allows to be said for a fact. */
function allowed(fact: Fact, view: View): (number | null)[] {
  if ("tally" in fact) return [dataset.tallies.find(({ id }) => id === fact.tally)?.[fact.field] ?? null];
  if ("count" in fact) {
    const { scene, entries } = fact.asKnown === false ? shown(view, dataset) : shown(view);
    switch (fact.count) {
      case "all":
        return [scene.total];
      case "disputed":
        return [entries.filter(({ disputed }) => disputed).length];
      case "days":
        return [scene.last - scene.first + 1];
      case "places":
        return [new Set(entries.filter(({ kind }) => kind !== "other").map(({ placeId }) => placeId)).size];
      default: {
        const kind: IncidentKind = fact.count;
        return [countOf(scene.counts, kind)];
      }
    }
  }
  if ("attacks" in fact) {
    const attacks = shown(view).entries.filter(({ kind }) => kind === "attack");
    const isStatus = STATUSES.some((status) => status === fact.attacks);
    return [
      attacks.filter(({ status, placeId }) =>
        isStatus ? status === fact.attacks : dataset.places.get(placeId)?.country === fact.attacks,
      ).length,
    ];
  }
  const { claims, ...record } = incident(fact.incident);
  if ("distinct" in fact)
    return [new Set(claims.filter(({ field }) => field === fact.distinct).map(claimValueKey)).size];
  if ("claim" in fact)
    return claims
      .filter(({ field }) => field === fact.claim)
      .flatMap((claim) => claimed(claim, fact.over === true));
  const { summary, outcome, conflicts, notes, casualties } = record;
  return numbersIn([summary, outcome, conflicts, ...notes, casualties.note].join(" ")).map(numberOf);
}

describe("the stories that come with the atlas", () => {
  test("are three, of six to ten slides, and fit what a slide may hold", () => {
    expect(stories.map(({ id }) => id)).toEqual(["first-four-weeks", "night-of-26-october", "tower-22"]);
    for (const { id, title, slides } of stories) {
      expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(title.length).toBeLessThanOrEqual(TITLE_LENGTH);
      expect(slides.length).toBeGreaterThanOrEqual(6);
      expect(slides.length).toBeLessThanOrEqual(10);
      for (const slide of slides) {
        expect(slide.title.length).toBeLessThanOrEqual(TITLE_LENGTH);
        expect(slide.caption.length).toBeLessThanOrEqual(CAPTION_LENGTH);
        expect(slide.notes.length).toBeLessThanOrEqual(NOTES_LENGTH);
        expect(slide.view.story).toBeNull();
      }
    }
  });

  test.each(written)("$name: its link is canonical and reads back whole", ({ slide }) => {
    const [pathname = "", search = ""] = slide.link.split("?");
    const { view, repairs } = parseView(pathname, search, context);
    expect(repairs).toEqual([]);
    expect(printView(view)).toBe(slide.link);
    expect(shown(view).scene.total).toBeGreaterThan(0);
  });

  test.each(written)("$name: its incidents exist, and its notes name their sources", ({ name, slide }) => {
    expect(slide.incidents.length).toBeGreaterThan(0);
    const [id, at] = name.split("/");
    const notes = stories.find((story) => story.id === id)?.slides[Number(at) - 1]?.notes ?? "";
    for (const cited of slide.incidents) {
      const { sourceIds } = incident(cited);
      for (const source of sourceIds) expect(notes).toContain(dataset.sources.get(source)?.publisher);
    }
  });

  test.each(written)("$name: what is selected is cited", ({ slide }) => {
    const selected = new URLSearchParams(slide.link.split("?")[1]).get("sel");
    if (selected !== null) expect(slide.incidents).toContain(selected);
  });

  test.each(written)("$name: every number it says is the dataset's", ({ slide }) => {
    const [pathname = "", search = ""] = slide.link.split("?");
    const { view } = parseView(pathname, search, context);
    for (const number of numbersIn(`${slide.title} ${slide.caption}`)) {
      const facts = slide.facts.filter(({ says }) => says.toLowerCase() === number.toLowerCase());
      expect(facts, `${number} is not accounted for`).not.toEqual([]);
    }
    for (const fact of slide.facts) {
      expect(numbersIn(`${slide.title} ${slide.caption}`).map((number) => number.toLowerCase())).toContain(
        fact.says.toLowerCase(),
      );
      expect(allowed(fact, view), JSON.stringify(fact)).toContain(numberOf(fact.says));
    }
  });

  test("a wrong number would be seen", () => {
    expect(numbersIn("Four of 13 on 26 October 2023, the 25th, 04:30, F-16s at Tower 22")).toEqual([
      "Four",
      "13",
    ]);
    const [first] = stories;
    const view = first?.slides[2]?.view;
    if (!view) throw new Error("no slide");
    expect(allowed({ says: "16", count: "attack" }, view)).toEqual([16]);
    expect(allowed({ says: "12", tally: "2023-10-24-pentagon-13", field: "total" }, view)).toEqual([13]);
  });
});
