import { expect, test } from "vitest";
import { addDays, knownDay } from "@/lib/domain/day";
import type { IncidentId } from "@/lib/domain/incident";
import { THEATRE } from "@/lib/theatre/theatre";
import { AFTER, CAMPAIGN, DEFAULT_VIEW, isDefaultView } from "./default-view";
import type { View } from "./view";
import { sameAxis, viewAxis } from "./view-axis";

const OTHER: { readonly [K in keyof View]: View[K] } = {
  day: addDays(DEFAULT_VIEW.day, 1),
  span: { type: "window", days: 30 },
  filters: { ...DEFAULT_VIEW.filters, kind: ["attack"] },
  selected: { type: "incident", id: "2023-11-08-maysulun" as IncidentId }, // any
  axis: { from: knownDay("2017-01-01"), to: knownDay("2024-12-31") },
  known: knownDay("2023-11-20"),
  backwards: true,
  panel: "table",
  table: { sort: { column: "killed", descending: true }, columns: ["day"], group: "place" },
  story: { id: "tower-22", slide: 1 },
  // How it is looked at:
  chart: "hours",
  camera: { lat: 34, lng: 41, zoom: 6 },
  hiddenLayers: ["towns"],
  extras: { ...DEFAULT_VIEW.extras, graticule: true },
  lang: "ar",
  theme: "dark",
  clock: "utc",
  speed: 4,
  loop: true,
  skip: true,
  play: true,
  ds: "1.0-3fa9c2d1",
};
const LOOKS = [
  "camera",
  "chart",
  "table",
  "hiddenLayers",
  "extras",
  "lang",
  "theme",
  "clock",
  "speed",
  "loop",
  "skip",
  "play",
  "ds",
];

test.each(Object.keys(OTHER) as (keyof View)[])(
  "another %s is another view only if it shows something else",
  (key) => {
    expect(isDefaultView({ ...DEFAULT_VIEW, [key]: OTHER[key] })).toBe(LOOKS.includes(key));
  },
);

test("each filter alone, a search too, makes it another view, and another kind of span does", () => {
  for (const name of Object.keys(DEFAULT_VIEW.filters))
    expect(isDefaultView({ ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, [name]: ["x"] } })).toBe(
      false,
    );
  expect(isDefaultView({ ...DEFAULT_VIEW, span: { type: "until" } })).toBe(false);
  expect(isDefaultView(DEFAULT_VIEW)).toBe(true);
});

test("the default day lies in the campaign, the campaign in what is covered, and the time after follows it", () => {
  const covered = { from: knownDay(THEATRE.covered.from), to: knownDay(THEATRE.covered.to) };
  const days = [covered.from, CAMPAIGN.from, DEFAULT_VIEW.day, CAMPAIGN.to, AFTER.from, AFTER.to, covered.to];
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(AFTER.from - CAMPAIGN.to).toBe(1);
});

test("the whole time axis is kept as none", () => {
  const whole = { from: knownDay("2023-10-17"), to: knownDay("2024-02-10") };
  expect(viewAxis({ ...whole }, whole)).toBeNull();
  const other = { ...whole, to: addDays(whole.to, 1) };
  expect(viewAxis(other, whole)).toBe(other);
  expect(sameAxis(whole, { ...whole, from: addDays(whole.from, 1) })).toBe(false);
});
