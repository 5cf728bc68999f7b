import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "@/lib/domain/day";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { SAMPLE_PLACES } from "@/lib/view/text/sample-context";
import type { View } from "@/lib/view/view";
import { historyMode } from "./history-mode";
import { randomView } from "./random-view.fixture";

const [place] = SAMPLE_PLACES;
const filters = (change: Partial<View["filters"]>): Partial<View> => ({
  filters: { ...DEFAULT_VIEW.filters, ...change },
});
const mode = (change: Partial<View>, before: View = DEFAULT_VIEW) =>
  historyMode(before, { ...before, ...change });

test("selection, slide, filters and panel are steps that Back undoes", () => {
  expect(mode({ selected: place ? { type: "place", id: place } : null })).toBe("push");
  expect(mode({ story: { id: "tower-22", slide: 1 } })).toBe("push");
  expect(mode({ panel: "table" })).toBe("push");
  expect(mode(filters({ kind: ["attack"] }))).toBe("push");
});

test("all else is replaced", () => {
  expect(mode({ day: addDays(DEFAULT_VIEW.day, 1) })).toBe("replace");
  expect(mode({ span: { type: "until" } })).toBe("replace");
  expect(mode({ camera: { lat: 34, lng: 41, zoom: 6 } })).toBe("replace");
  expect(mode({ lang: "ar", theme: "dark", speed: 8, hiddenLayers: ["towns"] })).toBe("replace");
});

test("a camera that is given up for the map's home is a step", () => {
  const near: View = { ...DEFAULT_VIEW, camera: { lat: 34, lng: 41, zoom: 6 } };
  expect(mode({ camera: null }, near)).toBe("push");
  expect(mode({ camera: { lat: 34, lng: 41, zoom: 7 } }, near)).toBe("replace");
});

test("a search is a step when it begins and when it ends", () => {
  const searching: View = { ...DEFAULT_VIEW, ...filters({ q: "al" }) };
  expect(mode(filters({ q: "al" }))).toBe("push");
  expect(mode(filters({ q: "al-tanf" }), searching)).toBe("replace");
  expect(mode(filters({ q: "" }), searching)).toBe("push");
  expect(mode(filters({ q: "al-tanf", kind: ["attack"] }), searching)).toBe("push");
});

test("no change of the link is none", () => {
  expect(mode({ camera: null })).toBe("none");
  fc.assert(fc.property(randomView, (view) => historyMode(view, structuredClone(view)) === "none"));
});

test("a step with a moving part is still a step", () => {
  expect(mode({ ...filters({ kind: ["attack"] }), day: addDays(DEFAULT_VIEW.day, 1) })).toBe("push");
});
