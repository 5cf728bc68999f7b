import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { markPalette } from "./mark-palette";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** What the page calls a colour of the palette, where the names differ. */
const TOKENS: Readonly<Record<string, string>> = { quiet: "ink-3" };

function tokenOf(selector: string, name: string): string | undefined {
  const body = css.split(`${selector} {`)[1]?.split("}")[0] ?? "";
  return body.match(new RegExp(`--${TOKENS[name] ?? name}: ([^;]+);`))?.[1];
}

test.each([
  ["light", ":root"],
  ["dark", '[data-theme="dark"]'],
] as const)("marks and page have the same colours, %s", (theme, selector) => {
  for (const [name, colour] of Object.entries(markPalette(theme)))
    expect(tokenOf(selector, name), name).toBe(colour);
});
