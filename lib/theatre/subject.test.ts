import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";

const WORDS =
  /iraq|tanf|syria|jordan|erbil|\basad\b|baghdad|\biran|houthi|pentagon|washington|U\.S\.|coalition|17 October|2023-10-17/i;

/** Files outside `lib/theatre` that name it, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "lib/files/days/calendar-words.ts": "the Solar Hijri calendar is Iran’s, whoever’s file it is in",
  "lib/files/days/guess-day-order.ts": "the same",
  "lib/files/days/read-day.ts": "the same, and the Syrian names of months",
  "lib/messages/en/files/found.ts": "the same",
  "lib/messages/en/files/opening.ts": "the same",
};

/** Tests and their samples are of the real subject. */
const FOR_TESTS = /\.(test|fixture)\.tsx?$|\/sample-[^/]*$/;

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (path === "lib/theatre") return [];
    if (entry.isDirectory()) return sources(path);
    return /\.(tsx?|css|json)$/.test(path) && !FOR_TESTS.test(path) ? [path] : [];
  });
}

test("nothing outside this folder names what the atlas is about", () => {
  const paths = ["app", "components", "lib"].flatMap(sources);
  expect(paths.length).toBeGreaterThan(600);
  const naming = paths.filter((path) => WORDS.test(readFileSync(path, "utf8")));
  expect(naming.sort()).toEqual(Object.keys(EXCEPTIONS).sort());
});
