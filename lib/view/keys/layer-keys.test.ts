import { expect, test } from "vitest";
import type { KeyCodec } from "@/lib/view/text/key-codec";
import type { LinkContext } from "@/lib/view/text/link-context";
import { SAMPLE_POINTS, sampleContext } from "@/lib/view/text/sample-context";
import { MAX_LINE_POINTS, MAX_RINGS } from "@/lib/view/view";
import { layerKeys, layersOfValues, layerValues } from "./layer-keys";

function read<T>(codec: KeyCodec<T>, text: string) {
  const told: string[] = [];
  const value = codec.parse(text, {
    context: sampleContext,
    tell: (part, rule, used) => told.push([part, rule, used].join(" ").trim()),
  });
  return { value, told };
}
const { layers, ring, line } = layerKeys((id, context: LinkContext) => context.pointOfPlace(id));

test("layers that are off have a minus, the graticule none; what is so anyway may be said", () => {
  expect(read(layers, "graticule,-towns,labels,-Areas,-graticule")).toEqual({
    value: ["-areas", "-towns", "graticule"],
    told: [],
  });
  expect(layers.print(["graticule", "-towns", "-areas"])).toBe("-areas,-towns,graticule");
});

test("layers that are unknown are told of, with a minus and without", () => {
  expect(read(layers, "-roads,roads,--towns").told).toEqual([
    "-roads unknown-value",
    "roads unknown-value",
    "--towns unknown-value",
  ]);
});

test("rings are read with their middle and a whole radius in bounds", () => {
  expect(read(ring, " 33.50001, 38.6166666 : 300 ;-10,-180:1")).toEqual({
    value: [
      { at: { lat: 33.5, lng: 38.6167 }, km: 300 },
      { at: { lat: -10, lng: -180 }, km: 1 },
    ],
    told: [],
  });
  expect(read(ring, "1,2:0;1,2:6000;1,2:12.4").value).toEqual([
    { at: { lat: 1, lng: 2 }, km: 1 },
    { at: { lat: 1, lng: 2 }, km: 5000 },
    { at: { lat: 1, lng: 2 }, km: 12 },
  ]);
  expect(read(ring, "1,2:0").told).toEqual(["1,2:0 out-of-range 1 km"]);
});

test.each(["1,2", "1,2:", "1,2:-5", "1:5", "1,2:3:4", "90,2:5", "1,181:5", "he re:5", "1,2:1e3", "1,2:<b>"])(
  "%s is no ring and is told of, and the others stay",
  (bad) => {
    expect(read(ring, `${bad};1,2:5`)).toEqual({
      value: [{ at: { lat: 1, lng: 2 }, km: 5 }],
      told: [`${bad} unreadable`],
    });
  },
);

test("a ring may be about a place that is known to a point; others are told of and left out", () => {
  const [asad] = SAMPLE_POINTS;
  expect(read(ring, " al-asad : 150;1,2:5")).toEqual({
    value: [
      { ...asad, km: 150 },
      { at: { lat: 1, lng: 2 }, km: 5 },
    ],
    told: [],
  });
  expect(read(ring, "al-asad:9000;nowhere:5;conoco:5;al-asad;al asad:5;al-asad:x")).toEqual({
    value: [{ ...asad, km: 5000 }],
    told: [
      "al-asad:9000 out-of-range 5000 km",
      "nowhere:5 not-in-dataset",
      // Of conoco the sample knows an area only.
      "conoco:5 not-in-dataset",
      "al-asad unreadable",
      "al asad:5 unreadable",
      "al-asad:x unreadable",
    ],
  });
  expect(ring.print(read(ring, "al-asad:150;1,2:5").value ?? [])).toBe("al-asad:150;1,2:5");
  const ofFile = layerKeys(() => null).ring;
  expect(ofFile.parse("al-asad:150", { context: null, tell: () => undefined })).toEqual([]);
});

test("so many and no more: the rest is told of once", () => {
  const many = Array.from({ length: MAX_LINE_POINTS + 3 }, (_, index) => `${index},1`).join(";");
  expect(read(line, many).value).toHaveLength(MAX_LINE_POINTS);
  expect(read(line, many).told).toEqual([`${MAX_LINE_POINTS},1 out-of-range the first ${MAX_LINE_POINTS}`]);
  expect(read(ring, "1,2:5;".repeat(MAX_RINGS + 1)).value).toHaveLength(MAX_RINGS);
});

test("values give back what they were made of", () => {
  const extras = {
    graticule: true,
    names: "ar",
    rings: [{ at: { lat: 1, lng: 2 }, km: 5 }],
    line: [{ lat: 1, lng: 2 }],
  } as const;
  const onMap = { camera: null, hiddenLayers: ["origins", "rivers"], extras } as const;
  expect(layersOfValues(layerValues(onMap))).toEqual(onMap);
});
