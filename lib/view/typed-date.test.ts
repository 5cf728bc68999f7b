import fc from "fast-check";
import { expect, test } from "vitest";
import { dayParts } from "@/lib/domain/calendar";
import { day, isoFromDay, knownDay } from "@/lib/domain/day";
import { formatDay } from "@/lib/domain/format-day";
import { mayBecomeDate, readAs, typedDate, withinAtlas } from "./typed-date";

const anyDay = fc.integer({ min: knownDay("1000-01-01"), max: knownDay("9999-12-31") }).map(day);
const iso = (text: string) => {
  const read = typedDate(text);
  return read && isoFromDay(read.day);
};
const eastern = (text: string) => text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)));

test.each([
  "2023-11-08",
  "2023-11-8",
  "20231108",
  "2023/11/08",
  "8 Nov 2023",
  "8 November 2023",
  "Nov 8, 2023",
  "November 8th 2023",
  "8th of November, 2023",
  "Wednesday, 8 November 2023",
  "  8-nov-2023 ",
  "8nov2023",
  "8.11.2023",
  "8/11/2023",
  "8/11/23",
  "٨ نوفمبر ٢٠٢٣",
  "٨/١١/٢٠٢٣",
  "۸ نوفمبر ۲۰۲۳",
  "8 تشرين الثاني 2023",
  "الأربعاء، 8 نوفمبر 2023",
  "8 نوفمبر",
  "8 Nov",
  "nov 8",
  "8/11",
])("%s is 8 November 2023", (text) => {
  expect(iso(text)).toBe("2023-11-08");
});

test.each([
  ["8/11/2023", "Read as 8 November 2023 (day/month)"],
  ["11/23/2023", "Read as 23 November 2023 (month/day)"],
  ["23/11/2023", null],
  ["8/8/2023", null],
  ["2023-11-08", null],
  ["8 نوفمبر", "Read as 8 November 2023 (year added)"],
  ["8/11", "Read as 8 November 2023 (day/month, year added)"],
  ["Nov 2023", "Read as 1 November 2023 (first of the month)"],
  ["2023-11", "Read as 1 November 2023 (first of the month)"],
  ["28 jan", "Read as 28 January 2024 (year added)"],
  ["20 February", "Read as 20 February 2024 (year added)"],
  ["March 3", "Read as 3 March 2023 (year added)"],
])("%s: what it leaves open is said", (text, said) => {
  const read = typedDate(text);
  expect(read && readAs(read)).toBe(said);
});

test.each([
  "",
  "8",
  "2023",
  "Tower 22",
  "155",
  "30 February 2024",
  "2023-13-08",
  "13/13/2023",
  "8 Nov 2023 drone",
  "8 Nov + 2023",
  "8 11",
  "march brigade",
  "al-Asad",
  "kata'ib",
  "1 2 3 4",
  "nov nov",
  "0/0/0",
])("%s is not a date", (text) => {
  expect(typedDate(text)).toBeNull();
});

test("a day comes back from every form in which it is written out", () => {
  fc.assert(
    fc.property(anyDay, (value) => {
      const { year, month, date } = dayParts(value);
      const forms = [
        isoFromDay(value),
        isoFromDay(value).replaceAll("-", ""),
        formatDay(value, "en", "long"),
        formatDay(value, "en", "full"),
        `${formatDay(value, "en", "short")} ${year}`,
        `${formatDay(value, "en", "month-only")} ${date}, ${year}`,
        formatDay(value, "ar", "long"),
        formatDay(value, "ar", "full"),
        eastern(formatDay(value, "ar", "long")),
        `${date}/${month}/${year}`,
        `${date}.${month}.${year}`,
        ...(date > 12 ? [`${month}/${date}/${year}`] : []),
      ];
      for (const form of forms) expect([form, typedDate(form)?.day]).toEqual([form, value]);
    }),
  );
});

test("no text throws, and what is read is a day", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d /.٠-٩a-v-]{0,14}$/)),
      (text) => {
        const read = typedDate(text);
        if (read) expect(typedDate(isoFromDay(read.day))?.day).toBe(read.day);
        if (read) expect(mayBecomeDate(text)).toBe(true);
      },
    ),
  );
});

test("while a date is typed, it may become one at each letter that follows its number", () => {
  for (const text of ["8 November 2023", "8/11/2023", "2023-11-08", "٨ نوفمبر ٢٠٢٣", "8 تشرين الثاني 2023"])
    for (let end = text.search(/[^\d٠-٩]/) + 2; end <= text.length; end += 1)
      expect([text.slice(0, end), mayBecomeDate(text.slice(0, end))]).toEqual([text.slice(0, end), true]);
  for (const text of ["Tower 22", "155", "20 rockets", "al-Asad 20", "2", "drone"])
    expect([text, mayBecomeDate(text)]).toEqual([text, false]);
});

test("a day outside the atlas is moved to its nearer end, and that is said", () => {
  const limits = { from: knownDay("2017-05-17"), to: knownDay("2024-02-10") };
  expect(withinAtlas(knownDay("2023-11-08"), limits)).toEqual({ day: knownDay("2023-11-08"), note: null });
  expect(withinAtlas(knownDay("2025-01-01"), limits)).toEqual({
    day: limits.to,
    note: "1 January 2025 is after the atlas ends, on 10 February 2024",
  });
  expect(withinAtlas(knownDay("1999-01-01"), limits).day).toBe(limits.from);
});
