import type { IncidentKind, Weapon } from "@/lib/domain/incident";
import { kindShape, placeShape, weaponGlyph } from "@/lib/signs/glyphs";
import { PLACE_SYMBOLS } from "@/lib/signs/place-symbol";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";

/** What one cell of the sprite sheet holds: an SVG path (24 × 24 box, non-zero winding) or a digit. */
export type CellContent = { readonly path: string } | { readonly digit: string };

/** Texels across a cell; the 24-unit box takes the middle two thirds, the rest is room for the outline's distance. */
export const CELL_TEXELS = 72;
export const TEXELS_PER_UNIT = 2;
/** Distances are told up to this many texels from an outline. */
export const SPREAD_TEXELS = 12;
/** Units that one em of a digit takes. */
export const DIGIT_EM_UNITS = 30;

export const SHEET_COLUMNS = 8;

export const FIRST_WEAPON_CELL = INCIDENT_KINDS.length;
export const FIRST_PLACE_CELL = FIRST_WEAPON_CELL + WEAPONS.length;
export const FIRST_DIGIT_CELL = FIRST_PLACE_CELL + PLACE_SYMBOLS.length;
export const CELL_COUNT = FIRST_DIGIT_CELL + 10;
export const SHEET_ROWS = Math.ceil(CELL_COUNT / SHEET_COLUMNS);

/** The cells in order: kinds, weapons, place symbols, digits. */
export function spriteCells(): readonly CellContent[] {
  return [
    ...INCIDENT_KINDS.map((kind: IncidentKind) => ({ path: kindShape(kind).path })),
    ...WEAPONS.map((weapon: Weapon) => ({ path: weaponGlyph(weapon).path })),
    ...PLACE_SYMBOLS.map((symbol) => ({ path: placeShape(symbol).path })),
    ..."0123456789".split("").map((digit) => ({ digit })),
  ];
}

/** A one-byte-a-texel picture of all cells, as `signedDistance` writes them. */
export interface SpriteSheet {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array<ArrayBuffer>;
}
