import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { fileOf } from "@/lib/files/read/sample-files";
import { tryMapping } from "@/lib/files/read/try-mapping";
import type { LookChoices } from "@/lib/files/recognise/column-mapping";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { lookAtFile } from "./look-at-file";

const { found } = filesWords.get("en");

async function asked(content: string | Uint8Array<ArrayBuffer>, choices: LookChoices = {}) {
  const { questions } = await lookAtFile(fileOf(content), choices);
  return questions.map(({ question, answers }) => ({
    question: say(found, question),
    answers: answers.map(({ label, isChosen, lines }) => [
      say(found, label),
      isChosen,
      ...lines.map((line) => say(found, line)),
    ]),
  }));
}
const caseBytes = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, "../cases", name)));

test("what is clear asks nothing", async () => {
  expect(await asked("date,lat,lon\n2024-02-04,33.5,44.4\n")).toEqual([]);
  expect(await asked("Ort,Wert\nKöln,3\nMünchen,4\n")).toEqual([]);
});

test("letters as each encoding makes them, with the one that is guessed chosen", async () => {
  const [german] = await asked(caseBytes("11-windows-1252.csv"));
  expect(german?.question).toBe("Which letters are right?");
  expect(german?.answers[0]?.slice(0, 4)).toEqual([
    "Windows-1252 (Western European)",
    true,
    "Länge",
    "München",
  ]);
  expect(german?.answers.map(([, , , word]) => word)).toContain("Mьnchen");
  const [russian] = await asked(caseBytes("11b-windows-1251.csv"));
  expect(russian?.answers.map(([, , word]) => word)).toEqual(expect.arrayContaining(["Харьков", "Õàðüêîâ"]));
});

test("an encoding that was chosen stays beside the guess", async () => {
  const [german] = await asked(caseBytes("11-windows-1252.csv"), { encoding: "windows-1251" });
  expect(german?.answers.filter(([, isChosen]) => isChosen).map(([, , , word]) => word)).toEqual(["Mьnchen"]);
});

test("a first line that may be a row: both outcomes", async () => {
  const text = "2024-02-04,33.5,44.4\n2024-02-05,36.3,43.1\n";
  expect(await asked(text)).toEqual([
    {
      question: "Is there a line of headers?",
      answers: [
        [
          "No: every line is a row",
          true,
          "Columns: Column 1, Column 2, Column 3",
          "First row: 2024-02-04, 33.5, 44.4",
        ],
        ["Yes, line 1", false, "Columns: 2024-02-04, 33.5, 44.4", "First row: 2024-02-05, 36.3, 43.1"],
      ],
    },
  ]);
  const { questions } = await lookAtFile(fileOf(text));
  const firsts = questions[0]?.answers.map(({ sample }) => {
    const trial = sample && tryMapping(sample.header, sample.rows, sample.draft, knownDay("2024-06-01"));
    return trial?.first == null ? null : isoFromDay(trial.first);
  });
  expect(firsts).toEqual(["2024-02-04", "2024-02-05"]);
});

test("words over words that no header is known by are asked, words over numbers are not", async () => {
  expect((await asked("Alpha,Beta\nBaghdad,drone\nMosul,rocket\n"))[0]?.answers[1]?.[1]).toBe(true);
  expect(await asked("Alpha,Beta\nBaghdad,3\nMosul,4\n")).toEqual([]);
});
