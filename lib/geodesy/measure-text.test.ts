import { expect, test } from "vitest";
import { bearingText, distanceText, kmText, measureText } from "./measure-text";

test.each([
  [0, "0.00 km"],
  [4.2671, "4.27 km"],
  [9.996, "10.0 km"],
  [42.67, "42.7 km"],
  [99.96, "100 km"],
  [426.7, "427 km"],
  [5000, "5,000 km"],
])("%d km is %s", (km, text) => expect(kmText(km, "en")).toBe(text));

test("nautical miles stand behind kilometres", () => {
  expect(distanceText(185.2, "en")).toBe("185 km (100 nmi)");
  expect(distanceText(1.852, "en")).toBe("1.85 km (1.00 nmi)");
  expect(distanceText(185.2, "ar")).toBe("185 كم (100 ميل بحري)");
});

test.each([
  [0, "000°"],
  [7.4, "007°"],
  [71.5, "072°"],
  [359.7, "000°"],
])("a bearing of %d is %s", (bearing, text) => expect(bearingText(bearing)).toBe(text));

const WORDS = {
  leg: (length: string, bearing: string) => `${length} ${bearing}`,
  legBetween: (number: number, from: string, to: string, leg: string) => `${number} ${from} > ${to} ${leg}`,
  total: (length: string) => `sum ${length}`,
  method: "WGS 84",
};

test("a line as text: each leg, the total, and what was measured", () => {
  const [a, b, c] = [
    { lat: 0, lng: 0 },
    { lat: 0, lng: 1 },
    { lat: 1, lng: 1 },
  ];
  expect(measureText([a, b, c], "en", WORDS)).toBe(
    [
      "1 0.0000, 0.0000 > 0.0000, 1.0000 111 km (60.1 nmi) 090°",
      "2 0.0000, 1.0000 > 1.0000, 1.0000 111 km (59.7 nmi) 000°",
      "sum 222 km (120 nmi)",
      "WGS 84",
    ].join("\n"),
  );
  expect(measureText([a, b], "en", WORDS)).not.toContain("sum");
});
