import { expect, test } from "vitest";
import { readSettings } from "./settings";

test("nothing need be said", () => {
  expect(readSettings({})).toEqual({ origins: [], hstsSeconds: 0, log: false, graceMs: 1000 });
  expect(readSettings({ ATLAS_LOG: "", ATLAS_GRACE_MS: " " })).toEqual(readSettings({}));
});

test("what is said is taken", () => {
  const said = {
    ATLAS_ORIGIN: "https://atlas.example.org",
    ATLAS_HSTS_SECONDS: "31536000",
    ATLAS_LOG: "json",
    ATLAS_GRACE_MS: "0",
  };
  expect(readSettings(said)).toEqual({
    origins: ["https://atlas.example.org"],
    hstsSeconds: 31_536_000,
    log: true,
    graceMs: 0,
  });
});

test.each([
  ["ATLAS_ORIGIN", "atlas.example.org"],
  ["ATLAS_HSTS_SECONDS", "a year"],
  ["ATLAS_LOG", "yes"],
  ["ATLAS_GRACE_MS", "-1"],
])("%s=%s is told by its name", (name, value) => {
  expect(() => readSettings({ [name]: value })).toThrow(name);
});
