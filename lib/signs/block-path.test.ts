import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import { blockPath } from "./block-path";

/** Ink of each pixel of a kind's block, all kinds in black. */
function inkOf(kind: (typeof INCIDENT_KINDS)[number], width: number, height: number): number[] {
  const d = blockPath(KIND_LOOKS[kind].fill, { x: 0, y: 0, width, height }, 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}"><path d="${d}"/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: pixels.length / 4 }, (_, pixel) => (pixels[pixel * 4 + 3] ?? 0) / 255);
}

test.each([
  [8, 8],
  [6, 7],
  [8, 60],
])("blocks of %d by %d pixels differ without colour", (width, height) => {
  const inks = INCIDENT_KINDS.map((kind) => inkOf(kind, width, height));
  inks.forEach((ink, index) => {
    expect(ink.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(width * height * 0.3);
    for (const other of inks.slice(index + 1)) {
      const difference = ink.reduce((sum, value, pixel) => sum + Math.abs(value - (other[pixel] ?? 0)), 0);
      expect(difference / (width * height)).toBeGreaterThan(0.12);
    }
  });
});
