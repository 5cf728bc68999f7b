import { expect, test } from "vitest";
import { knownDay } from "@/lib/domain/day";
import { lookAtFile } from "@/lib/files/look/look-at-file";
import { filesWords } from "@/lib/messages/rooms";
import { say } from "@/lib/messages/said";
import { fileOf } from "./sample-files";
import { readSample } from "./sample-reading";
import { openQuestions, tryMapping } from "./try-mapping";

/** Days of rows that lie one behind another, as the file has them. */
async function daysOf(...dates: string[]) {
  const rows = dates.map((date, index) => `"${date}",${10 + index},44.4`);
  const { places, refused } = await readSample(`date,lat,lon\n${rows.join("\n")}\n`);
  expect(refused).toBe(0);
  return places
    .sort((a, b) => Number(a.split(" ")[1]) - Number(b.split(" ")[1]))
    .map((place) => place.slice(0, 10));
}

/** Why columns are open, and what is asked of them. */
async function opened(text: string) {
  const { header, rows, recognition } = await lookAtFile(fileOf(text));
  const { draft, guesses, dayOrder } = recognition;
  const { found } = filesWords.get("en");
  const questions = openQuestions(header, rows, draft).map(
    ({ question, answers }) =>
      `${say(found, question)} ${answers.map(({ label }) => say(found, label)).join(" / ")}`,
  );
  return { draft, guesses, dayOrder, questions };
}

test("dates with weekdays, times and second names around them", async () => {
  expect(
    await daysOf(
      "4 Şubat 2024 Pazar",
      "Sun Feb 04 10:00:00 +0000 2024",
      "10:30 04 Feb 2024",
      "13 شباط/فبراير 2024",
      "13 كانون الثاني/يناير 2024",
      "2024–02–04",
    ),
  ).toEqual(["2024-02-04", "2024-02-04", "2024-02-04", "2024-02-13", "2024-01-13", "2024-02-04"]);
  expect(await daysOf("Mo., 05.02.2024", "Di., 13.02.2024", "22:15 25/02/2024")).toEqual([
    "2024-02-05",
    "2024-02-13",
    "2024-02-25",
  ]);
});

test("the first day of a range, and none where its year is not said", async () => {
  expect(
    await daysOf("Feb 4-6, 2024", "4 Feb – 6 Mar 2024", "between 4 and 6 February 2024", "4/5 February 2024"),
  ).toEqual(Array(4).fill("2024-02-04"));
  const { reading } = await readSample(
    "date,lat,lon\n30 December - 2 January 2024,33,44\n2024-02-04,33,44\n",
  );
  expect(reading.refusals.counts).toEqual({ "day-unreadable": 1 });
});

test("years of other calendars: those of Iran are read, others refused by name", async () => {
  expect(await daysOf("۱۴۰۲/۱۱/۱۵", "1402-11-16")).toEqual(["2024-02-04", "2024-02-05"]);
  const { reading } = await readSample("date,lat,lon\n1445-07-23,33,44\n2567-02-04,33,44\n");
  expect(reading.refusals.counts).toEqual({ "other-calendar": 2 });
});

test("years of two digits that may come first are asked", async () => {
  const { questions, draft } = await opened("date,lat,lon\n24/02/14,33,44\n24/02/25,33,44\n");
  expect(draft.dayOrder).toBeNull();
  expect(questions[0]).toBe("Is the day, the month or the year first? The day: 31/12 / The year: 24/12/31");
  const read = await readSample("date,lat,lon\n24/02/14,33,44\n24/02/25,33,44\n", { dayOrder: "year-first" });
  expect(read.places).toEqual(["2024-02-14 33 44", "2024-02-25 33 44"]);
});

test("a date of the row itself is chosen by the reader alone", async () => {
  for (const name of ["last_modified", "report_date", "Дата публикации", "تاريخ النشر", "date_of_birth"])
    expect((await opened(`${name},lat,lon\n2024-03-10,33,44\n`)).draft.day, name).toBeNull();
  expect((await opened("report_date,incident_dt,lat,lon\n2024-02-10,2024-02-04,33,44\n")).draft.day).toBe(1);
  const generic = "date,occurred,lat,lon\n2024-02-09,2024-02-04,33,44\n";
  expect((await opened(generic)).questions).toEqual(["Which date is meant? date / occurred"]);
  expect((await opened("SQLDATE,FractionDate,lat,lon\n20240204,2024.09,33,44\n")).draft.day).toBe(0);
  const both = await opened("bis;von;lat;lon\n10.02.2024;14.01.2024;33;44\n11.02.2024;25.01.2024;36;43\n");
  expect(both.questions).toEqual(["Which date is meant? bis / von"]);
});

test("days counted from a year that is not said", async () => {
  expect((await opened("date,lat,lon\n45326,33,44\n")).questions).toEqual([
    "Since when are its days counted? 1900, as Excel does / 1904, as on old Macs",
  ]);
});

test("hemispheres in headers, in words and in the figures of air navigation", async () => {
  const of = async (text: string) => (await readSample(text)).places;
  expect(await of("date,Latitude (°N),Longitude (°W)\n2024-02-04,33.32,70.5\n")).toEqual([
    "2024-02-04 33.32 -70.5",
  ]);
  expect((await opened("date,Lat S,Long E\n2024-02-04,33.32,151.2\n")).questions).toEqual([
    "Are the degrees of “Lat S” all south? Yes, as the header says / No, as their signs say",
  ]);
  expect((await opened("date,lon_w,lat\n2024-02-04,44.37,33.32\n")).draft.headerSides).toBe(true);
  expect((await opened("date,lon_w,lon_e,lat\n2024-02-04,44.37,45,33.32\n")).draft.headerSides).toBe(false);
  expect(await of("date,lat,lon\n2024-02-04,33.32 south,70.5 west\n2024-02-05,36.34 ش,43.14 شرقا\n")).toEqual(
    ["2024-02-04 -33.32 -70.5", "2024-02-05 36.34 43.14"],
  );
  expect(await of("date,lat,lon\n2024-02-04,331854N,0442158E\n")).toEqual(["2024-02-04 33.32 44.37"]);
});

test("cells with a point of a survey, a polygon, a Python dictionary", async () => {
  const of = async (cell: string) => (await readSample(`date,location\n2024-02-04,"${cell}"\n`)).places;
  expect(await of("33.3152 44.3661 12.5 4.2")).toEqual(["2024-02-04 33.32 44.37"]);
  expect(await of("POLYGON((44 33,46 33,46 35,44 35,44 33))")).toEqual(["2024-02-04 34 45"]);
  expect(await of("{'lat': 33.3152, 'lng': 44.3661}")).toEqual(["2024-02-04 33.32 44.37"]);
  expect((await opened("date,wkt\n2024-02-04,POINT(44.4 33.3)\n")).questions).toEqual([]);
  const metres = await opened("date,geom\n2024-02-04,SRID=32638;POINT(441000 3686000)\n");
  expect(metres.guesses.latitude.reason[0]).toBe("metres");
  const cut = await opened("date,lat_deg,lat_min,lon_deg,lon_min\n2024-02-04,33,18,44,21\n");
  expect([cut.draft.latitude, cut.guesses.latitude.reason]).toEqual([
    null,
    ["cutDegrees", "lat_deg", "lat_min"],
  ]);
});

test("a comma without quotes before the coordinates moves no row", async () => {
  const { places, reading } = await readSample(
    "date,notes,n,lat,lon\n2024-02-04,one,3,33.3152,44.3661\n2024-02-05,one, two,3,36.34,43.145\n2024-02-05,one,3,36.34,43.145,x\n",
  );
  expect(places).toEqual(["2024-02-04 33.32 44.37", "2024-02-05 36.34 43.15"]);
  expect([reading.refusals.counts, reading.counts.uneven]).toEqual([{ "field-count": 1 }, 1]);
});

test("the header below a line that groups its columns, and HXL tags below words of another language", async () => {
  const of = async (text: string) => (await readSample(text)).places;
  expect(await of(",Location,,When\nid,lat,lon,date\n1,33.3152,44.3661,2024-02-04\n")).toEqual([
    "2024-02-04 33.32 44.37",
  ]);
  expect(
    await of("When?,Nth,Est\n#date+occurred,#geo+lat+num,#geo+lon\n2024-02-04,33.3152,44.3661\n"),
  ).toEqual(["2024-02-04 33.32 44.37"]);
});

test("the trial reads a stated precision of the day as the reading does", async () => {
  const text = "date,day_precision,lat,lon\n2024-06-12,month,33,44\n2024-06-12,day,33,44\n";
  const { look, reading } = await readSample(text, {}, {}, knownDay("2024-06-01"));
  const trial = tryMapping(look.header, look.rows, look.recognition.draft, knownDay("2024-06-01"));
  expect([trial.both, trial.beyond]).toEqual([reading.table.count, reading.refusals.total]);
  expect(trial.both).toBe(1);
});

test("a long cell is no date and no place, and is told so at once", async () => {
  const long = "word ".repeat(40_000);
  const begin = performance.now();
  const { places } = await readSample(`date,lat,lon,text\n2024-02-04,33,44,${long}\n2024-02-05,33,44,x\n`);
  expect(places).toHaveLength(2);
  expect(performance.now() - begin).toBeLessThan(2000);
});

test("codes of ACLED and UCDP for days known to the month or the year", async () => {
  const of = async (text: string) => [...((await readSample(text)).reading.table.dayPrecisions ?? [])];
  const acled = "event_id_cnty,event_date,time_precision,event_type,latitude,longitude";
  expect(
    await of(`${acled}\nI1,2024-02-04,1,a,33,44\nI2,2024-02-05,2,a,33,44\nI3,2024-02-06,3,a,33,44\n`),
  ).toEqual([0, 0, 1]);
  const ucdp = "type_of_violence,where_prec,date_prec,date_start,latitude,longitude";
  expect(
    await of(`${ucdp}\n1,1,3,2024-02-04,33,44\n1,1,4,2024-02-05,33,44\n1,1,5,2024-02-06,33,44\n`),
  ).toEqual([0, 1, 2]);
  expect(await of("date,time_precision,lat,lon\n2024-02-04,3,33,44\n")).toEqual([]);
});
