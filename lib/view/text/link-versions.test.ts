import { expect, test } from "vitest";
import { type LinkEntries, type LinkVersions, migrateLink } from "./link-versions";
import type { Repair } from "./repairs";

interface Raw {
  readonly entries: LinkEntries;
}

const renamed =
  (from: string, to: string) =>
  ({ entries }: Raw): Raw => ({
    entries: new Map([...entries].map(([key, text]) => [key === from ? to : key, text])),
  });

/** Versions 2 and 3 renamed a key each; links of version 1 did not say so. */
const VERSIONS: LinkVersions<Raw> = {
  latest: 3,
  unsaid: () => 1,
  steps: [renamed("a", "b"), renamed("b", "c")],
};

test.each([
  ["a=1", "c=1", []],
  ["a=1&v=1", "c=1", []],
  ["b=1&v=2", "c=1", []],
  ["a=1&v=2", "a=1", []],
  ["c=1&v=3", "c=1", []],
  ["b=1&v=4", "b=1", ["v newer-version"]],
  ["a=1&v=0", "c=1", []],
  ["a=1&v=two", "c=1", ["v unreadable"]],
])("%s is read as %s", (link, read, told) => {
  const repairs: Repair[] = [];
  const { entries } = migrateLink({ entries: new Map(new URLSearchParams(link)) }, VERSIONS, repairs);
  expect(String(new URLSearchParams([...entries]))).toBe(read);
  expect(repairs.map(({ key, rule }) => `${key} ${rule}`)).toEqual(told);
});
