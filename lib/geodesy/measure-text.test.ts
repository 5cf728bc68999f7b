import { expect, test } from "vitest";
import { bearingText, kmText } from "./measure-text";

test.each([
  [0, "0.00 km"],
  [4.2671, "4.27 km"],
  [9.996, "10.0 km"],
  [42.67, "42.7 km"],
  [99.96, "100 km"],
  [426.7, "427 km"],
  [5000, "5,000 km"],
])("%d km is %s", (km, text) => expect(kmText(km)).toBe(text));

test.each([
  [0, "000°"],
  [7.4, "007°"],
  [71.5, "072°"],
  [359.7, "000°"],
])("a bearing of %d is %s", (bearing, text) => expect(bearingText(bearing)).toBe(text));
