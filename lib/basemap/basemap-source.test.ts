import { expect, test } from "vitest";
import { basemapOrigins, basemapSource, hasSlots } from "./basemap-source";
import { mapNames } from "./map-names";

const options = {
  theme: "light",
  names: mapNames("en", null),
  towns: true,
  governorates: true,
  rivers: true,
} as const;

test("nothing configured: the embedded basemap, and no further origin", () => {
  for (const config of [{}, { styleUrl: "", pmtilesUrl: "" }, { styleUrl: undefined }]) {
    const source = basemapSource(config, options);
    expect(source.kind).toBe("embedded");
    expect(hasSlots(source)).toBe(true);
    expect(basemapOrigins(config)).toEqual([]);
  }
});

test("a style is passed on by its address and wins over an archive", () => {
  const config = {
    styleUrl: "https://maps.example/a/style.json",
    pmtilesUrl: "https://tiles.example/x.pmtiles",
  };
  const source = basemapSource(config, options);
  expect(source).toEqual({ kind: "style", style: "https://maps.example/a/style.json" });
  expect(hasSlots(source)).toBe(false);
  expect(basemapOrigins(config)).toEqual(["https://maps.example"]);
});

test("an archive is read with the pmtiles protocol and allowed by origin", () => {
  const config = { pmtilesUrl: "https://tiles.example:8443/x.pmtiles" };
  const source = basemapSource(config, options);
  expect(JSON.stringify(source)).toContain("pmtiles://https://tiles.example:8443/x.pmtiles");
  expect(hasSlots(source)).toBe(true);
  expect(basemapOrigins(config)).toEqual(["https://tiles.example:8443"]);
});

test("an address of the page's own, or no address at all, adds no origin", () => {
  for (const styleUrl of ["/styles/own.json", "not a url", "https://", "javascript:alert(1)"]) {
    expect(basemapOrigins({ styleUrl })).toEqual([]);
  }
});
