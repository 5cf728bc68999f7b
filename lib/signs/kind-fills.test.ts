import { describe, expect, test } from "vitest";
import type { IncidentKind } from "@/lib/domain/incident";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";
import { markPalette } from "./mark-palette";

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear light; grey by the luminance of Rec. 709. */
const GREY: Rgb = [0.2126, 0.7152, 0.0722];
const VISIONS: Readonly<Record<string, Matrix>> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [GREY, GREY, GREY],
};

const dot = (a: Rgb, b: Rgb) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const channel = (hex: string, at: number) => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const clamped = (value: number) => Math.min(1, Math.max(0, value));

/** Relative luminance of a colour as it is seen. */
function luminance(hex: string, vision: Matrix): number {
  const linear: Rgb = [channel(hex, 1), channel(hex, 3), channel(hex, 5)];
  const [r, g, b] = vision;
  return dot(GREY, [clamped(dot(r, linear)), clamped(dot(g, linear)), clamped(dot(b, linear))]);
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const pairs: (readonly [IncidentKind, IncidentKind])[] = INCIDENT_KINDS.flatMap((kind, index) =>
  INCIDENT_KINDS.slice(index + 1).map((other) => [kind, other] as const),
);

describe.each(Object.entries(VISIONS))("in %s vision", (_, vision) => {
  test.each(["light", "dark"] as const)(
    "kinds are seen on %s paper, and differ by light or by fill",
    (theme) => {
      const palette = markPalette(theme);
      const paper = luminance(palette.paper, vision);
      for (const kind of INCIDENT_KINDS)
        expect(contrast(luminance(palette[kind], vision), paper), kind).toBeGreaterThan(3);
      for (const [kind, other] of pairs) {
        const differsByLight =
          contrast(luminance(palette[kind], vision), luminance(palette[other], vision)) >= 3;
        expect(differsByLight || KIND_LOOKS[kind].fill !== KIND_LOOKS[other].fill, `${kind}, ${other}`).toBe(
          true,
        );
      }
    },
  );
});

test("without its colour no kind is another: each has a fill of its own", () => {
  expect(new Set(Object.values(KIND_LOOKS).map(({ fill }) => fill)).size).toBe(INCIDENT_KINDS.length);
});

test("one kind is a circle: rows of a reader's file are drawn with it", () => {
  expect(Object.values(KIND_LOOKS).filter(({ symbol }) => symbol === "circle")).toHaveLength(1);
});
