import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { rangeOf } from "@/lib/domain/range-of";
import { ANSWER_KINDS } from "@/lib/theatre/kinds";
import { ANSWERS } from "@/lib/theatre/statements/answers";
import { CAMPAIGN, NO_FILTERS } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { isNamed, ladderOf, MOST_RUNGS, NAMED_INJURED, sideOf } from "./ladder-of";

const dataset = loadDataset();
const between = (start: string, end: string, more: Partial<View> = {}) =>
  ladderOf(dataset, {
    day: knownDay(end),
    span: { type: "range", start: knownDay(start) },
    filters: NO_FILTERS,
    known: null,
    ...more,
  });
const campaign = between(isoFromDay(CAMPAIGN.from), isoFromDay(CAMPAIGN.to));
const idsOn = ({ rungs }: ReturnType<typeof between>) =>
  rungs.flatMap(({ incidents, folded }) => [...incidents, ...folded].map(({ id }) => id));
const rungWith = (id: string, { rungs }: ReturnType<typeof between> = campaign) => {
  const found = rungs.find(({ incidents }) => incidents.some((incident) => incident.id === id));
  if (!found) throw new Error(`not on the ladder: ${id}`);
  return found;
};

describe("the ladder of the campaign", () => {
  const listed = dataset.incidents.filter(({ day }) => day >= CAMPAIGN.from && day <= CAMPAIGN.to);

  test("holds every incident of the list once, but those that are on no side", () => {
    const expected = listed.filter(({ kind }) => kind !== "other").map(({ id }) => id);
    expect(idsOn(campaign).sort()).toEqual(expected.sort());
    expect(campaign.leftOut).toBe(listed.length - expected.length);
    expect(campaign.sides.attack.count).toBe(
      listed.filter(({ kind }) => kind === "attack" || kind === "interception").length,
    );
    expect(campaign.sides.answer.count).toBe(listed.filter(({ kind }) => kind === "us-strike").length);
  });

  test("goes down in time", () => {
    const firsts = campaign.rungs.map(({ first }) => first);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
    for (const { first, last } of campaign.rungs) expect(last).toBeGreaterThanOrEqual(first);
  });

  test("names what killed or hurt many, what is joined, and what officials confirmed as an answer; all else is in runs", () => {
    for (const { form, side, incidents, folded } of campaign.rungs) {
      for (const incident of incidents) expect(isNamed(incident)).toBe(form === "named");
      for (const incident of incidents) expect(sideOf(incident)).toBe(side);
      for (const incident of folded) expect(incident.status).not.toBe("confirmed");
      if (form === "named" && side === "attack") expect(incidents).toHaveLength(1);
      if (form === "named" && side === "answer")
        expect(new Set(incidents.map(({ day }) => day)).size).toBe(1);
    }
    const forms = campaign.rungs.map(({ form }) => form);
    expect(forms.some((form, index) => form === "run" && forms[index + 1] === "run")).toBe(false);
    const killing = listed.filter(
      (incident) =>
        sideOf(incident) === "attack" &&
        incident.kind !== "other" &&
        ((rangeOf(incident, "killed")?.max ?? 0) > 0 ||
          (rangeOf(incident, "injured")?.max ?? 0) >= NAMED_INJURED),
    );
    expect(killing.length).toBeGreaterThan(3);
    for (const { id } of killing) expect(rungWith(id).form).toBe("named");
  });

  test("Tower 22 is answered six days later at five places, with the toll of the round as a range", () => {
    const answer = rungWith("2024-02-02-al-qaim-us-strike");
    expect(answer.incidents).toHaveLength(5);
    expect(answer.gap).toEqual({ days: 6, after: "answered" });
    expect(answer.answered).toMatchObject({ type: "incidents", sourceId: "dod-3667341" });
    // Iraq 16 and Syria 13 at the least; al-Qaim 14–19, Deir ez-Zor 10, Mayadin 13–19 at the most; one source says "at least"
    expect(answer.toll.killed).toEqual({ min: 29, max: null });
    const tower = rungWith("2024-01-28-tower-22-drone");
    expect(tower.toll).toEqual({ killed: { min: 3, max: 3 }, injured: { min: 25, max: null } });
    expect(tower.statements.map(({ day }) => isoFromDay(day))).toEqual(["2024-01-30", "2024-02-01"]);
  });

  test("only what a source joins is joined; else the days since the other side acted", () => {
    const joined = new Set(ANSWERS.flatMap(({ answers }) => answers));
    for (const { form, incidents, answered } of campaign.rungs)
      expect(answered !== null).toBe(form === "named" && incidents.some(({ id }) => joined.has(id)));
    expect(rungWith("2023-11-12-abu-kamal-us-strike").gap).toEqual({ days: 0, after: "attack" });
    expect(rungWith("2024-01-04-baghdad-us-strike").answered).toBeNull();
    expect(rungWith("2023-10-27-abu-kamal-us-strike").answered).toEqual({
      type: "since",
      day: CAMPAIGN.from,
      sourceId: "seed-crisisgroup",
    });
  });

  test("the ballistic missiles come before the gunship that followed their crew, though neither has an hour", () => {
    const order = campaign.rungs.map(({ id }) => id);
    expect(order.indexOf("2023-11-21-al-asad-ballistic-missiles" as IncidentId)).toBeLessThan(
      order.indexOf("2023-11-21-abu-ghraib-ac130-strike" as IncidentId),
    );
  });

  test("the days are those between the rungs", () => {
    campaign.rungs.forEach(({ gap, first, side, answered }, index) => {
      if (gap === null || answered?.type === "incidents") return;
      const other = campaign.rungs.slice(0, index).findLast((rung) => rung.side !== side);
      const days = (other?.incidents ?? []).map(({ day }) => day);
      expect(gap.days).toBe(first - Math.max(...days));
      expect(gap.days).toBeGreaterThanOrEqual(0);
    });
  });
});

test("filters, span and what was known choose the rungs", () => {
  const strikes = between("2023-10-17", "2024-02-10", { filters: { ...NO_FILTERS, kind: ["us-strike"] } });
  expect(strikes.sides.attack.count).toBe(0);
  expect(strikes.rungs.every(({ side }) => side === "answer")).toBe(true);
  expect(strikes.sides.answer.count).toBe(campaign.sides.answer.count);
  const early = between("2024-01-28", "2024-02-10", { known: knownDay("2024-01-30") });
  expect(rungWith("2024-01-28-tower-22-drone", early).statements).toHaveLength(1);
  expect(early.rungs.every(({ side }) => side === "attack")).toBe(true);
  expect(between("2023-11-16", "2023-11-16").rungs).toEqual([]);
});

test("an attack can be the answer", () => {
  const january = between("2020-01-01", "2020-01-31");
  const answer = rungWith("2020-01-08-al-asad-ballistic", january);
  expect(answer.gap).toEqual({ days: 5, after: "answered" });
  expect(ANSWER_KINDS.has(answer.incidents[0]?.kind ?? "other")).toBe(false);
});

test("a stretch too long for a page merges more, and loses nothing", () => {
  expect(campaign.detail).toBe("all");
  expect(campaign.rungs.length).toBeLessThanOrEqual(MOST_RUNGS);
  const whole = between("2017-01-01", "2025-12-31");
  expect(whole.detail).toBe("joined");
  expect(whole.rungs.length).toBeLessThanOrEqual(MOST_RUNGS);
  const taken = dataset.incidents.filter(({ kind }) => kind !== "other").map(({ id }) => id);
  expect(idsOn(whole).sort()).toEqual(taken.sort());
  for (const { form, incidents } of whole.rungs)
    for (const incident of incidents) expect(isNamed(incident, "joined")).toBe(form === "named");
  const middling = between("2021-01-01", "2024-06-30");
  expect(middling.detail).toBe("deadly");
  expect(middling.rungs.length).toBeLessThanOrEqual(MOST_RUNGS);
});
