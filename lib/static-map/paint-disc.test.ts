import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import type { IncidentKind } from "@/lib/domain/incident";
import { svgTree } from "@/lib/export/documents/pdf/svg-tree";
import type { ClusterSign } from "@/lib/scene/packing/cluster-signs";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { type MapColours, mapColours } from "./map-colours";
import { paintCountedDisc, paintDisc } from "./paint-disc";

const light = mapColours("light");
/** All kinds alike: what is left of them without colour. */
const BLACK: MapColours = { ...light, mark: (name) => (name === "paper" ? "#ffffff" : "#000000") };

function discOf(counts: Partial<Record<IncidentKind, number>>, radius: number, colours = BLACK): string {
  const all = INCIDENT_KINDS.map((kind) => counts[kind] ?? 0);
  const total = sum(all);
  const sign: ClusterSign = {
    ...{ cluster: 0, sign: "disc", dx: 0, dy: 0, radius, leader: false },
    counts: all,
    total,
  };
  return paintDisc(sign, colours);
}

/** Ink, 0..1, of each pixel of a disc. */
function inkOf(disc: string, radius: number): number[] {
  const side = 2 * Math.ceil(radius + 2);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${-side / 2} ${-side / 2} ${side} ${side}"><rect x="${-side / 2}" y="${-side / 2}" width="${side}" height="${side}" fill="#ffffff"/>${disc}</svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: pixels.length / 4 }, (_, pixel) => 1 - (pixels[pixel * 4] ?? 0) / 255);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each([9, 12, 16, 24])("a disc of %i pixels", (radius) => {
  test("tells its kind without colour", () => {
    const inks = INCIDENT_KINDS.map((kind) => inkOf(discOf({ [kind]: 7 }, radius), radius));
    inks.forEach((ink, index) => {
      for (const other of inks.slice(index + 1)) {
        const difference = sum(ink.map((value, pixel) => Math.abs(value - (other[pixel] ?? 0))));
        expect(difference / sum(ink)).toBeGreaterThan(0.08);
      }
    });
  });

  test("shows a kind of one in forty", () => {
    const with1 = inkOf(discOf({ attack: 39, interception: 1 }, radius, light), radius);
    const without = inkOf(discOf({ attack: 40 }, radius, light), radius);
    expect(sum(with1.map((value, pixel) => Math.abs(value - (without[pixel] ?? 0))))).toBeGreaterThan(0.5);
  });
});

test("is drawn by the exports too", () => {
  const disc = discOf({ attack: 3, "us-strike": 2, interception: 1, other: 1 }, 14);
  expect(() => svgTree(`<svg>${disc}</svg>`)).not.toThrow();
  expect(disc).not.toMatch(/NaN|="-?0 0"/);
});

test("without a gap, parts fill the whole ring in turn, clockwise from the top", () => {
  const [radius, side] = [20, 44];
  const colours = ["#ff0000", "#00ff00", "#0000ff"];
  const disc = paintCountedDisc({
    ...{ radius, total: 8, gapPx: 0, paper: "#ffffff", ink: "#000000" },
    parts: [4, 2, 0, 2].map((count, at) => ({
      count,
      colour: colours[at === 3 ? 2 : at] ?? "#ffffff",
      fill: "solid" as const,
    })),
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="-22 -22 ${side} ${side}">${disc}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const colourAt = (share: number) => {
    const [x, y] = [Math.sin, (angle: number) => -Math.cos(angle)].map((of) =>
      Math.floor(22 + (radius - 2.4) * of(2 * Math.PI * share)),
    );
    const at = ((y ?? 0) * side + (x ?? 0)) * 4;
    return `#${pixels.subarray(at, at + 3).toString("hex")}`;
  };
  expect([0.05, 0.25, 0.45].map(colourAt)).toEqual(["#ff0000", "#ff0000", "#ff0000"]);
  expect([0.55, 0.7].map(colourAt)).toEqual(["#00ff00", "#00ff00"]);
  expect([0.8, 0.95].map(colourAt)).toEqual(["#0000ff", "#0000ff"]);
});
