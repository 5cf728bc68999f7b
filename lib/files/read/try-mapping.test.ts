import { expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { recogniseColumns } from "@/lib/files/recognise/recognise-columns";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { readSample } from "./sample-reading";
import { openQuestions, type Trial, tryMapping } from "./try-mapping";

const TODAY = knownDay("2024-06-01");

const { found } = filesWords.get("en");

function open(text: string) {
  const [header = [], ...rows] = text.split("\n").map((line) => line.split(","));
  const { draft } = recogniseColumns(header, rows);
  const questions = openQuestions(header, rows, draft).map(({ question, answers }) => ({
    question: say(found, question),
    outcomes: answers.map(
      ({ label, draft: chosen }) => `${say(found, label)}: ${said(tryMapping(header, rows, chosen, TODAY))}`,
    ),
  }));
  return { trial: said(tryMapping(header, rows, draft, TODAY)), questions };
}

function said({ points, first, last, both }: Trial): string {
  const days = first === null || last === null ? "no day" : `${isoFromDay(first)} to ${isoFromDay(last)}`;
  return `${both} ${days} ${points.map(([lng, lat]) => `${lat},${lng}`).join(" ")}`;
}

test("what is clear asks nothing", () => {
  expect(open("date,lat,lon\n2024-02-04,33.5,44.4\n2024-02-06,36,43")).toEqual({
    trial: "2 2024-02-04 to 2024-02-06 33.5,44.4 36,43",
    questions: [],
  });
});

test("day and month with both outcomes", () => {
  const { trial, questions } = open("date,lat,lon\n04/02/2024,33.5,44.4\n05/02/2024,36,43");
  expect(trial).toBe("0 no day 33.5,44.4 36,43");
  expect(questions).toEqual([
    {
      question: "Is the day or the month first?",
      outcomes: [
        "The day: 31/12: 2 2024-02-04 to 2024-02-05 33.5,44.4 36,43",
        "The month: 12/31: 2 2024-04-02 to 2024-05-02 33.5,44.4 36,43",
      ],
    },
  ]);
});

test("x and y, and years of two digits", () => {
  const asked = (text: string) =>
    open(text).questions.map(({ question, outcomes }) => [question, outcomes.length]);
  expect(asked("date,x,y\n2024-02-04,44,33\n2024-02-05,44,34")).toEqual([
    ["Which column is the latitude?", 2],
  ]);
  expect(asked("date,lat,lon\n31/12/23,33,44\n30/12/23,33,44")).toEqual([
    ["Years have two digits. Which century is meant?", 3],
  ]);
});

test("days are limited as they are when the file is read, and counted", async () => {
  const text =
    "date,lat,lon\n2024-05-31,33,44\n2024-06-02,33,44\n2024-06,33,44\n2024-07,33,44\n2024,33,44\n1969-12-31,33,44\n";
  const { look, reading } = await readSample(text, { dayOrder: "iso" }, {}, TODAY);
  const trial = tryMapping(look.header, look.rows, look.recognition.draft, TODAY);
  expect([trial.both, trial.beyond]).toEqual([reading.table.count, reading.refusals.total]);
  expect([trial.both, trial.beyond, trial.last]).toEqual([3, 3, TODAY]);
});
