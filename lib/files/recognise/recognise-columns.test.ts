import { describe, expect, test } from "vitest";
import { finishedMapping } from "./column-mapping";
import { recogniseColumns } from "./recognise-columns";

const ACLED =
  "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities".split(
    ",",
  );
const UCDP =
  "id,relid,year,type_of_violence,conflict_name,side_a,side_b,source_office,source_headline,where_prec,where_coordinates,latitude,longitude,country,date_prec,date_start,date_end,best".split(
    ",",
  );

describe("known formats", () => {
  test("ACLED's export", () => {
    const row = ACLED.map((name) => (name === "event_date" ? "04 February 2024" : "33.5"));
    const { format, formatReason, draft, dayOrder } = recogniseColumns(ACLED, [row]);
    expect(format).toBe("acled");
    expect(formatReason).toEqual(["knownFormat", "ACLED export", expect.arrayContaining(["event_id_cnty"])]);
    expect(dayOrder.order).toBe("iso");
    expect(finishedMapping(draft)).toMatchObject({
      latitude: ACLED.indexOf("latitude"),
      longitude: ACLED.indexOf("longitude"),
      day: ACLED.indexOf("event_date"),
      category: ACLED.indexOf("event_type"),
      notes: ACLED.indexOf("notes"),
      filters: ["event_type", "sub_event_type", "actor1", "country", "admin1"].map((name) =>
        ACLED.indexOf(name),
      ),
    });
  });

  test("UCDP's GED, in capitals too", () => {
    const header = UCDP.map((name) => name.toUpperCase());
    const { format, guesses } = recogniseColumns(header, [UCDP.map(() => "2024-02-04 00:00:00.000")]);
    expect(format).toBe("ucdp-ged");
    expect(guesses.day.column).toBe(UCDP.indexOf("date_start"));
    expect(guesses.precision.column).toBe(UCDP.indexOf("where_prec"));
  });
});

describe("other files", () => {
  test("by their headers, with the reason", () => {
    const { format, guesses, draft } = recogniseColumns(
      ["Date", "Lat", "Lon", "Type", "Place"],
      [["2024-02-04", "33.5", "44.1", "drone", "A"]],
    );
    expect(format).toBe("generic");
    expect(guesses.latitude).toEqual({ column: 1, reason: ["header", "Lat"] });
    expect(finishedMapping(draft)).toMatchObject({ latitude: 1, longitude: 2, day: 0, category: 3, name: 4 });
  });

  test("decimals that no header names are no coordinates", () => {
    const { guesses } = recogniseColumns(
      ["a", "b", "c"],
      [
        ["04/02/2024", "33.51", "44.13"],
        ["05/02/2024", "33.52", "44.14"],
      ],
    );
    expect([guesses.day.column, guesses.latitude.column, guesses.longitude.column]).toEqual([0, null, null]);
  });

  test("what nothing says stays open", () => {
    const { draft } = recogniseColumns(["a", "b"], [["x", "y"]]);
    expect(finishedMapping(draft)).toEqual(["latitude", "longitude", "day"]);
  });

  test("decimal commas are seen", () => {
    const { decimalComma } = recogniseColumns(["lat", "lon", "date"], [["33,5", "44,1", "2024-02-04"]]);
    expect(decimalComma).toEqual({ value: true, reason: ["decimals", "33,5"] });
  });

  test("columns that repeat their values can be filtered by", () => {
    const rows = Array.from({ length: 20 }, (_, index) => [
      "33.5",
      "44.1",
      "2024-02-04",
      index % 2 ? "drone" : "rocket",
      `note ${index}`,
    ]);
    expect(recogniseColumns(["lat", "lon", "date", "weapon", "n"], rows).draft.filters).toEqual([3]);
  });
});

describe("the order of day and month", () => {
  const order = (...values: string[]) =>
    recogniseColumns(
      ["lat", "lon", "date"],
      values.map((value) => ["1.0", "2.0", value]),
    ).dayOrder;

  test("is said by a number beyond 12", () => {
    expect(order("04/02/2024", "13/02/2024")).toEqual({
      order: "day-first",
      reason: ["dayFirst", "13/02/2024"],
    });
    expect(order("04/02/2024", "02/13/2024").order).toBe("month-first");
  });

  test("is asked where the column leaves it open or says both", () => {
    expect(order("04/02/2024", "05/02/2024").order).toBeNull();
    expect(order("13/02/2024", "02/13/2024").order).toBeNull();
    const { draft } = recogniseColumns(["lat", "lon", "date"], [["1.0", "2.0", "04/02/2024"]]);
    expect(finishedMapping(draft)).toEqual(["dayOrder"]);
  });
});

test("an area's extent is nothing to filter by, however often it repeats", () => {
  const header = ["geometry.longitude", "geometry.latitude", "date", "actor", "geometry.extent"];
  const rows = Array.from({ length: 12 }, (_, index) => [
    "40.1",
    "34.2",
    "2024-02-04",
    `actor ${index % 2}`,
    `40 34 41 ${35 + (index % 2)}`,
  ]);
  expect(recogniseColumns(header, rows).draft.filters).toEqual([3]);
});
