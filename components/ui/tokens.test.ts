import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";

const css = ["app/globals.css", "lib/theatre/kinds.css"]
  .map((path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"))
  .join("\n");

/** The colours of the rule that a selector opens. */
function tokensOf(selector: string): Map<string, string> {
  const body = css
    .split(`${selector} {`)
    .slice(1)
    .map((rest) => rest.split("}")[0])
    .join("");
  return new Map(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = tokensOf(":root");
const dark = tokensOf('[data-theme="dark"]');

test("a dark system and a dark link look alike, and every token has a dark form", () => {
  expect([...tokensOf(':root:not([data-theme="light"])')]).toEqual([...dark]);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, tokens) => {
  const between = (one: string, other: string) => contrast(tokens.get(one) ?? "", tokens.get(other) ?? "");

  test.each(["ink", "ink-2"])("%s reads on every paper", (ink) => {
    for (const paper of ["paper", "paper-2", "paper-3"])
      expect(between(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ink-3", ...INCIDENT_KINDS, "origin", "alert"])("%s reads on paper", (ink) => {
    expect(between(ink, "paper")).toBeGreaterThanOrEqual(4.5);
  });

  test("outlines and focus are told from paper, and filled buttons read", () => {
    expect(between("rule-2", "paper")).toBeGreaterThanOrEqual(3);
    expect(between("focus", "paper")).toBeGreaterThanOrEqual(3);
    expect(between("accent-ink", "accent")).toBeGreaterThanOrEqual(7);
  });
});
