import { describe, expect, test } from "vitest";
import { mapNames } from "./map-names";
import { svgLabels } from "./svg-labels";

const texts = (zoom: number, lang: "en" | "ar" = "en") =>
  svgLabels(mapNames(lang, null), zoom).map(({ text }) => text);

describe("svgLabels", () => {
  test("names more the closer it is, and never fewer towns", () => {
    const towns = [4.5, 5.5, 6.5, 7.5, 8.5].map(
      (zoom) => svgLabels(mapNames("en", null), zoom).filter(({ kind }) => kind === "town").length,
    );
    expect(towns).toEqual([...towns].sort((a, b) => a - b));
    expect(new Set(towns).size).toBe(5);
    expect(texts(4.5)).toContain("Baghdad");
    expect(texts(4.5)).not.toContain("Deir ez-Zor");
    expect(texts(5.9)).toContain("Deir ez-Zor");
  });

  test("names a large neighbour once at each zoom below 7", () => {
    for (const zoom of [4, 4.9, 5, 5.9, 6.9]) {
      for (const name of ["Turkey", "Iran", "Saudi Arabia", "Iraq"]) {
        expect(
          texts(zoom).filter((text) => text === name),
          `${name} at ${zoom}`,
        ).toHaveLength(1);
      }
    }
  });

  test("speaks Arabic, with the English name only where there is no Arabic one", () => {
    expect(texts(6, "ar")).toContain("العراق");
    expect(texts(9, "ar").filter((text) => !/[؀-ۿ]/.test(text)).length).toBeLessThan(4);
  });

  test("has the other name only where both are always wanted, and one language alone where that is chosen", () => {
    expect(svgLabels(mapNames("en", null), 9).every(({ second }) => second === null)).toBe(true);
    expect(svgLabels(mapNames("en", "ar"), 6)).toEqual(svgLabels(mapNames("ar", null), 6));
    const both = svgLabels(mapNames("en", "both"), 6);
    expect(both.find(({ text }) => text === "Iraq")?.second).toBe("العراق");
    expect(svgLabels(mapNames("ar", "both"), 6).find(({ text }) => text === "العراق")?.second).toBe("Iraq");
    expect(both.map(({ text }) => text)).toEqual(texts(6));
  });

  test("the weightiest come first", () => {
    const weights = svgLabels(mapNames("en", null), 9).map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
  });
});
