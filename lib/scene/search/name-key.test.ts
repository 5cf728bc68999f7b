import { describe, expect, test } from "vitest";
import { seeded } from "@/lib/scene/sample-dataset";
import { type NameTerm, nameKey, nameTerms, sameName } from "./name-key";

const one = (asked: NameTerm, name: NameTerm) =>
  asked.keys.some((a) => name.keys.some((b) => sameName(a, b)));
/** Whether every name of the one text is in the other. */
const found = (asked: string, name: string) =>
  nameTerms(asked).every((term) => nameTerms(name).some((other) => one(term, other)));

const SAME: readonly (readonly string[])[] = [
  [
    "Abu Kamal",
    "Al-Bukamal",
    "Boukamal",
    "Albukamal",
    "Albu Kamal",
    "Abou Kamal",
    "AbuKamal",
    "البوكمال",
    "ابو كمال",
  ],
  ["Ain al-Asad", "Ain al-Assad", "Ayn al-Asad", "Aïn al-Assad", "عين الأسد"],
  ["Mayadin", "Mayadeen", "Al-Mayadin", "al-Mayadeen", "الميادين"],
  ["Deir ez-Zor", "Deir al-Zour", "Dayr az Zawr", "Deir Ezzor", "Deir Ezzour", "دير الزور"],
  ["Hezbollah", "Hizbollah", "Hizballah", "Hezballah", "Hizbullah"],
  ["Nujaba", "al-Nujaba", "النجباء"],
  ["Shaddadi", "Ash Shaddadi", "Al-Shadadi", "الشدادي"],
  ["Qayyarah", "Qayyara", "Gayara", "القيارة"],
  ["Qasrak", "Qasrek", "Kasrak"],
  ["Abu Ghraib", "Abu Ghurayb", "Abou Ghreib", "أبو غريب"],
  ["Harir", "al-Hareer", "حرير"],
  ["al-Qaim", "Al-Qa'im", "القائم"],
  ["Tanf", "at-Tanf", "التنف"],
  ["Khasham", "Khesham", "خشام"],
];

const APART: readonly (readonly [string, string])[] = [
  ["missile", "Mosul"],
  ["missile", "Maysulun"],
  ["Iraq", "Raqqa"],
  ["Iran", "Iraq"],
  ["blood", "Balad"],
  ["build", "Balad"],
  ["bullet", "Balad"],
  ["Asad", "Sad"],
  ["Syria", "Sour"],
  ["Taji", "Tanf"],
  ["in", "Ain al-Asad"],
  ["on", "Ain al-Asad"],
  ["Harir", "Hilla"],
  ["Erbil", "Rabia"],
  ["rebel", "Erbil"],
  ["door", "Deir ez-Zor"],
  ["Basra", "Besmaya"],
  ["Kamal", "Abu Kamal"],
  ["Houthi", "Hit"],
];

describe("names by their sound", () => {
  for (const spellings of SAME)
    test(`${spellings[0]} is one name in ${spellings.length} spellings`, () => {
      const missed = spellings.flatMap((a) =>
        spellings.filter((b) => !found(a, b)).map((b) => `${a} / ${b}`),
      );
      expect(missed).toEqual([]);
    });

  test.each(APART)("%s is not %s", (asked, name) => {
    expect(found(asked, name)).toBe(false);
  });

  test("a beginning is enough with three consonants", () => {
    const begins = (asked: string, name: string) =>
      nameTerms(asked).every(({ keys }) =>
        nameTerms(name).some((other) => keys.some((a) => other.keys.some((b) => sameName(a, b, true)))),
      );
    expect(begins("Boukam", "Abu Kamal")).toBe(true);
    expect(begins("mayad", "al-Mayadeen")).toBe(false);
    expect(begins("mayadi", "al-Mayadeen")).toBe(false);
    expect(begins("shadad", "Shaddadi")).toBe(true);
  });
});

describe("for any word", () => {
  const random = seeded(7);
  const letters = "abdefghijklmnopqrstuwyz";
  const word = () =>
    Array.from(
      { length: 3 + Math.floor(random() * 6) },
      () => letters[Math.floor(random() * letters.length)],
    ).join("");
  const words = Array.from({ length: 400 }, word).filter((each) => nameKey(each) !== null);

  test("it sounds like itself, in any letter case, with an article or without", () => {
    for (const each of words) {
      expect(found(each, each)).toBe(true);
      expect(found(each.toUpperCase(), `al-${each}`)).toBe(true);
      expect(found(`el ${each}`, each)).toBe(true);
    }
  });

  test("likeness goes both ways", () => {
    for (const [index, a] of words.entries()) {
      const b = words[(index * 31 + 7) % words.length] ?? a;
      const [x, y] = [nameKey(a), nameKey(b)];
      if (x && y) expect(sameName(x, y)).toBe(sameName(y, x));
    }
  });

  test("words that differ in a consonant are seldom alike", () => {
    const pairs = words.flatMap((a, index) => words.slice(index + 1, index + 40).map((b) => [a, b] as const));
    const alike = pairs.filter(([a, b]) => found(a, b) && a !== b);
    expect(alike.length / pairs.length).toBeLessThan(0.002);
  });
});
