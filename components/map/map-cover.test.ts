import { describe, expect, test } from "vitest";
import { type MapCover, type MapReport, stepCover } from "./map-cover";

const after = (...types: readonly MapReport["type"][]) =>
  types.reduce<MapCover>((cover, type) => stepCover(cover, { type }), "drawn");

describe("what covers the map", () => {
  test("is the drawn map until the interactive one has painted", () => {
    expect(after()).toBe("drawn");
    expect(after("painted")).toBe("painted");
    expect(after("painted", "painted")).toBe("painted");
  });

  test("is the drawn map for good where there is no interactive one, before or after it painted", () => {
    expect(after("failed")).toBe("unavailable");
    expect(after("painted", "failed")).toBe("unavailable");
    expect(after("failed", "failed")).toBe("unavailable");
  });

  test("a picture that comes after the failure does not uncover a map that is gone", () => {
    expect(after("failed", "painted")).toBe("unavailable");
    expect(after("painted", "failed", "painted")).toBe("unavailable");
  });
});
