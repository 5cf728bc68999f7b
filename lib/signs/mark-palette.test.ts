import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { markPalette } from "./mark-palette";

const css = ["app/globals.css", "lib/theatre/kinds.css"]
  .map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))
  .join("\n");

/** What the page calls a colour of the palette, where the names differ. */
const TOKENS: Readonly<Record<string, string>> = { quiet: "ink-3" };

function tokenOf(selector: string, name: string): string | undefined {
  const body = css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => rest.split("}")[0])
    .join("");
  return body.match(new RegExp(`--${TOKENS[name] ?? name}: ([^;]+);`))?.[1];
}

test.each([
  ["light", ":root"],
  ["dark", '[data-theme="dark"]'],
] as const)("marks and page have the same colours, %s", (theme, selector) => {
  for (const [name, colour] of Object.entries(markPalette(theme)))
    expect(tokenOf(selector, name), name).toBe(colour);
});
