import { expect, test } from "vitest";
import { SAMPLE_POINTS } from "@/lib/view/text/sample-context";
import { typedRings } from "./typed-rings";

const at = (typed: string, radii: string) =>
  typedRings({ typed, centre: { lat: 33.123456, lng: 42 } }, radii);

test("one ring a radius, each once, about what is typed or else the map's centre", () => {
  expect(at("", "100, 300 100")).toEqual({
    type: "rings",
    rings: [
      { at: { lat: 33.1235, lng: 42 }, km: 100 },
      { at: { lat: 33.1235, lng: 42 }, km: 300 },
    ],
  });
  expect(at(" 36.24، 43.96 ", "12.4")).toEqual({
    type: "rings",
    rings: [{ at: { lat: 36.24, lng: 43.96 }, km: 12 }],
  });
});

test.each(["", "0", "5001", "-3", "ten", "1e3", "100, x"])("“%s” is no radius", (radii) => {
  expect(at("", radii)).toEqual({ type: "bad-radius" });
});

test.each(["here", "33.79", "91, 20", "33, 181", "33.79 42.44"])("“%s” is no point", (middle) => {
  expect(at(middle, "10")).toEqual({ type: "bad-point" });
});

test("rings about a place know it", () => {
  const [asad] = SAMPLE_POINTS;
  if (!asad) throw new Error("no place");
  expect(typedRings(asad, "100, 12.4")).toEqual({
    type: "rings",
    rings: [
      { ...asad, km: 100 },
      { ...asad, km: 12 },
    ],
  });
  expect(typedRings(asad, "0")).toEqual({ type: "bad-radius" });
});
