import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeNearBorders } from "@/e2e/basemap/make/near-borders";
import { bordersAbout, isAcrossBorder } from "@/lib/basemap/borders-about";
import { project, UNIT_ZOOM } from "@/lib/basemap/mercator";

const read = (path: string) => JSON.parse(readFileSync(join(process.cwd(), path), "utf8"));

test("the borders about the theatre are those of the interactive map", () => {
  const made = makeNearBorders(read("public/basemap/borders.json"));
  expect(read("lib/theatre/geometry/near-borders.json")).toEqual(made);
});

test("a border between two points is seen, whichever way round, and none where there is none", () => {
  const zoom = UNIT_ZOOM;
  const places = {
    tower22: { lat: 33.314, lng: 38.703 },
    tanf: { lat: 33.506, lng: 38.618 },
    asad: { lat: 33.786, lng: 42.441 },
    ramadi: { lat: 33.421, lng: 43.308 },
    eilat: { lat: 29.558, lng: 34.948 },
    aqaba: { lat: 29.527, lng: 35.007 },
  };
  const isAcross = (from: keyof typeof places, to: keyof typeof places) => {
    const [a, b] = [project(places[from], zoom), project(places[to], zoom)];
    return isAcrossBorder(bordersAbout(places[from]), b.x - a.x, b.y - a.y);
  };
  expect([isAcross("tower22", "tanf"), isAcross("tanf", "tower22")]).toEqual([true, true]);
  expect([isAcross("eilat", "aqaba"), isAcross("aqaba", "eilat")]).toEqual([true, true]);
  expect([isAcross("asad", "ramadi"), isAcross("ramadi", "asad")]).toEqual([false, false]);
});
