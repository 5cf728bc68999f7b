import { expect, test } from "vitest";
import { PAGE_SHORTCUTS, shortcutOf, TIME_SHORTCUTS } from "./shortcuts";

const ALL = [...TIME_SHORTCUTS, ...PAGE_SHORTCUTS];
const doesOf = (key: string, shiftKey: boolean) => shortcutOf(ALL, { key, shiftKey })?.does;

test("no two shortcuts want the same press", () => {
  for (const { key } of ALL)
    for (const shift of [true, false])
      expect(
        ALL.filter((shortcut) => shortcut.key === key && (shortcut.shift ?? shift) === shift).length,
      ).toBeLessThan(2);
});

test("shift says how far, where the key does not say it", () => {
  expect(doesOf("ArrowLeft", false)).toBe("dayBack");
  expect(doesOf("ArrowLeft", true)).toBe("weekBack");
  expect(doesOf("n", true)).toBeUndefined();
  expect(doesOf("?", true)).toBe("help");
  expect(doesOf("+", true)).toBe(doesOf("+", false));
});
