/** How the line of an origin is broken: by the basis of the claim. */
export type OriginStroke = "solid" | "dashed" | "dotted";

/** Dash and gap in line widths. A dash of no length with round caps is a dot. */
export const ORIGIN_DASHES: Readonly<Record<OriginStroke, readonly [number, number] | null>> = {
  solid: null,
  dashed: [4, 2.5],
  dotted: [0, 2.2],
};

export const ORIGIN_CAPS: Readonly<Record<OriginStroke, "butt" | "round">> = {
  solid: "butt",
  dashed: "butt",
  dotted: "round",
};

/** Widths of an arc, of an area's border, and of a border that is struck out, CSS pixels. */
export const ORIGIN_LINE = { arcPx: 2.25, borderPx: 1.75, deniedPx: 1.25 } as const;

/** The four strips of a band that lie over each other at the border have this opacity together. */
export const STRIP_OPACITY = 0.15;

/** Height of an arc over its chord, as a share of the chord. */
export const ARC_BULGE = 0.16;

/** `stroke-dasharray` of a line that wide, its lengths to two decimals; `null` for a solid one. */
export function originDashArray(stroke: OriginStroke, widthPx: number): string | null {
  return ORIGIN_DASHES[stroke]?.map((part) => Number((part * widthPx).toFixed(2))).join(" ") ?? null;
}
