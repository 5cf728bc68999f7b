import fc from "fast-check";
import { expect, test } from "vitest";
import { smallFiles } from "@/lib/dataset/small-source.fixture";
import { canonicalJson } from "./canonical-json";
import { datasetVersion } from "./dataset-version";

test("keys are in the order of their code units, deep down, lists in their own", () => {
  expect(canonicalJson({ b: 1, a: [2, { d: null, c: "x" }], B: true })).toBe(
    '{"B":true,"a":[2,{"c":"x","d":null}],"b":1}',
  );
  expect(canonicalJson([])).toBe("[]");
  expect(canonicalJson({})).toBe("{}");
  expect(canonicalJson('a"\n')).toBe('"a\\"\\n"');
});

test("is JSON of the same value, and the same text for the same value", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
      const text = canonicalJson(value);
      const read: unknown = JSON.parse(text);
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
      expect(canonicalJson(read)).toBe(text);
    }),
    { numRuns: 40 },
  );
});

test("is the same whatever the order of keys", () => {
  const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key });
  fc.assert(
    fc.property(entries, (pairs) => {
      expect(canonicalJson(Object.fromEntries(pairs))).toBe(
        canonicalJson(Object.fromEntries(pairs.toReversed())),
      );
    }),
  );
});

test("a version is the release with a hash of all files, of their names too", () => {
  const files = smallFiles();
  const version = datasetVersion("1.0", files);
  expect(version).toMatch(/^1\.0-[0-9a-f]{8}$/);
  expect(datasetVersion("1.0", smallFiles())).toBe(version);
  expect(datasetVersion("1.1", files).split("-")[1]).toBe(version.split("-")[1]);
  expect(datasetVersion("1.0", { ...files, notes: [] })).not.toBe(version);
  const renamed = files.notes.map((file) => ({ ...file, file: "other.json" }));
  expect(datasetVersion("1.0", { ...files, notes: renamed })).not.toBe(version);
});
