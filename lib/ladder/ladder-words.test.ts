import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { knownDay } from "@/lib/domain/day";
import { NO_FILTERS } from "@/lib/view/default-view";
import { ladderOf } from "./ladder-of";
import { answeredText, datesText, detailText, gapTexts, sideText, titleText, tollText } from "./ladder-words";

const dataset = loadDataset();
const ladder = ladderOf(dataset, {
  day: knownDay("2024-02-10"),
  span: { type: "range", start: knownDay("2024-01-28") },
  filters: NO_FILTERS,
  known: null,
});

test("a rung says when, where, with what, how many, and what it answers", () => {
  const said = ladder.rungs.map((rung) => [
    datesText(rung, ladder.days, "en"),
    titleText(rung, dataset.places, "en"),
    detailText(rung, "en"),
    rung.answered ? answeredText(rung.answered, dataset.places, "en") : "",
  ]);
  expect(said.slice(1, 4)).toEqual([
    ["28 Jan", "Tower 22", "one-way drone · 3 killed, at least 25 injured", ""],
    ["29 Jan – 2 Feb", "2 attacks in 5 days", "none reported killed", ""],
    [
      "3 Feb",
      "Abu Kamal, Akashat, al-Sikak, al-Qaim, 2 more",
      "airstrike · at least 29 killed, 23–36 injured",
      "Answers Tower 22, 28 Jan",
    ],
  ]);
  expect(sideText(ladder, "answer", "en")).toBe("6 U.S. strikes");
  expect(sideText(ladder, "answer", "ar")).toBe("6 ضربات أمريكية");
});

test("days are a number with its unit; the same day has none", () => {
  expect(gapTexts({ days: 6, after: "answered" }, "en")).toEqual({
    number: "6",
    rest: "days after what it answered",
  });
  expect(gapTexts({ days: 1, after: "answer" }, "en")).toEqual({ number: "1", rest: "day after the answer" });
  expect(gapTexts({ days: 0, after: "attack" }, "ar")).toEqual({ number: "", rest: "في اليوم نفسه" });
});

test("no figure is not none", () => {
  const none = { min: 0, max: 0 };
  expect(tollText({ killed: null, injured: null }, "named", "en")).toBe("no figure given");
  expect(tollText({ killed: null, injured: null }, "run", "en")).toBe("none reported killed");
  expect(tollText({ killed: none, injured: { min: 0, max: 4 } }, "run", "en")).toBe(
    "none reported killed, up to 4 injured",
  );
  expect(tollText({ killed: { min: 7, max: null }, injured: none }, "named", "ar")).toBe("7 قتلى على الأقل");
});

test("people are counted as a newspaper writes them, none to no stated end included", () => {
  const said = (min: number, max: number | null, lang: "en" | "ar") =>
    tollText({ killed: { min, max }, injured: { min, max } }, "named", lang);
  expect(said(0, null, "en")).toBe("number killed unclear, number injured unclear");
  expect(said(1, null, "en")).toBe("at least 1 killed, at least 1 injured");
  expect(said(2, 3, "en")).toBe("2–3 killed, 2–3 injured");
  expect(said(0, 1, "en")).toBe("up to 1 killed, up to 1 injured");
  expect(said(0, null, "ar")).toBe("عدد القتلى غير واضح، عدد الجرحى غير واضح");
  expect(said(1, 1, "ar")).toBe("قتيل واحد، جريح واحد");
  expect(said(1, 2, "ar")).toBe("1–2 قتلى، 1–2 جرحى");
  expect(said(23, 36, "ar")).toBe("23–36 قتيلًا، 23–36 جريحًا");
  expect(said(0, 4, "ar")).toBe("حتى 4 قتلى، حتى 4 جرحى");
});

test("over more than a year, dates have theirs", () => {
  const rung = { first: knownDay("2017-05-18"), last: knownDay("2019-12-09") };
  const days = { first: knownDay("2017-05-18"), last: knownDay("2025-12-31") };
  expect(datesText(rung, days, "en")).toBe("18 May 2017 – 9 Dec 2019");
  expect(datesText({ first: days.first, last: days.first }, days, "en")).toBe("18 May 2017");
});
