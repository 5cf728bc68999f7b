import type { IncidentKind, Weapon } from "@/lib/domain/incident";
import type { KindSymbol } from "@/lib/domain/shapes/kind-look";
import type { WeaponName } from "@/lib/domain/shapes/weapon-name";
import { KIND_LOOKS } from "@/lib/theatre/kinds";

/** An SVG path in a box of 24 by 24 units, to be filled with the non-zero rule. */
interface Glyph {
  readonly path: string;
}

/** Side of the box of every shape and glyph, in its units. */
export const SHAPE_BOX = 24;

const KIND_SHAPES: Record<KindSymbol, string> = {
  circle: "M12 1.4A10.6 10.6 0 1 1 12 22.6A10.6 10.6 0 1 1 12 1.4Z",
  star: "M12-.8L16.9 7.1L24.8 12L16.9 16.9L12 24.8L7.1 16.9L-.8 12L7.1 7.1Z",
  shield: "M2 2.2Q12 .4 22 2.2V11.6C22 16.4 17.4 20.9 12 24C6.6 20.9 2 16.4 2 11.6Z",
  square:
    "M5.4 2.4H18.6Q21.6 2.4 21.6 5.4V18.6Q21.6 21.6 18.6 21.6H5.4Q2.4 21.6 2.4 18.6V5.4Q2.4 2.4 5.4 2.4Z",
};

/** Length of the outline, box units. */
const KIND_OUTLINES: Record<KindSymbol, number> = {
  circle: 66.6,
  star: 74.37,
  shield: 72.15,
  square: 72.28,
};

// Colour is never alone: at a few pixels a circle, a star, a shield and a square differ by their outlines.
const SMALL_SHAPES: Record<KindSymbol, string> = {
  circle: "M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z",
  star: "M0-1.5L.42-.42L1.5 0L.42 .42L0 1.5L-.42 .42L-1.5 0L-.42-.42z",
  shield: "M-1-1h2v.9L0 1.25L-1-.1z",
  square: "M-.9-.9h1.8v1.8h-1.8z",
};

/** Radius of a row's mark, an attack's circle, as a share of half the box. */
export const CIRCLE_SHARE = 10.6 / 12;

const WEAPON_GLYPHS: Record<WeaponName, string> = {
  // A delta wing from above.
  "one-way-drone": "M12 4.4L19.4 17.6L13.6 16.4V18.8H10.4V16.4L4.6 17.6Z",
  // Long straight wings and a tail; armed: something under each wing; striking: something falls.
  drone: "M10.7 5.4H13.3V9.2H20V12H13.3V15.8H16.2V18.2H7.8V15.8H10.7V12H4V9.2H10.7Z",
  "armed-drone":
    "M10.7 4.8H13.3V7.8H20V10.6H18.4V14H16V10.6H13.3V16H16.2V18.6H7.8V16H10.7V10.6H8V14H5.6V10.6H4V7.8H10.7Z",
  "drone-strike":
    "M10.7 3.8H13.3V6.6H20V9.4H13.3V11.6H10.7V9.4H4V6.6H10.7ZM12 13L14.6 17.2Q14.6 20 12 20Q9.4 20 9.4 17.2Z",
  rocket: "M12 3.8Q14.7 6.6 14.7 10V14L17.6 16.6V19.6L14 18H10L6.4 19.6V16.6L9.3 14V10Q9.3 6.6 12 3.8Z",
  // Up and down again.
  "ballistic-missile":
    "M4 19.2C4.6 10 8 4.8 12 4.8C15.4 4.8 17.4 8.2 18.2 12.6H20.6L16.6 18.6L12.8 12.6H15.2C14.6 9.6 13.4 7.8 12 7.8C9.8 7.8 7.6 11.6 7 19.2Z",
  // Flies level, on short wings.
  "cruise-missile":
    "M4 8.6L6.6 10.2H9.6L8 5.6H11L14.4 10.2H16.6Q19.2 10.6 20.2 12Q19.2 13.4 16.6 13.8H14.4L11 18.4H8L9.6 13.8H6.6L4 15.4Z",
  missile:
    "M18.6 5.4Q19 9 16.6 11.4L12.8 15.2L12.6 18.8L9.8 17.4L6.2 20.2L3.8 17.8L6.6 14.2L5.2 11.4L8.8 11.2L12.6 7.4Q15 5 18.6 5.4Z",
  // Upward, twice.
  "surface-to-air-missile":
    "M12 3.8L18.4 10.4V14L12 7.6L5.6 14V10.4ZM12 10.8L18.4 17.4V21L12 14.6L5.6 21V17.4Z",
  // A finned bomb, nose down.
  mortar:
    "M7.8 4.4H16.2V7.2H13.6V8.6Q16.4 10.4 16.4 13.6Q16.4 17 12 20.2Q7.6 17 7.6 13.6Q7.6 10.4 10.4 8.6V7.2H7.8Z",
  // A gun.
  artillery: "M17.4 4.4L19.8 7L13.6 12.4A4 4 0 1 1 7 17.2H4V14.4H6.4A4 4 0 0 1 9.6 11.2Z",
  // A shell.
  "indirect-fire": "M12 3.8Q16 7.6 16 12V15.4H8V12Q8 7.6 12 3.8ZM8 17H16V19.8H8Z",
  // A burst.
  ied: "M12 3.2L13.9 8L18.6 5.4L16 10.1L20.8 12L16 13.9L18.6 18.6L13.9 16L12 20.8L10.1 16L5.4 18.6L8 13.9L3.2 12L8 10.1L5.4 5.4L10.1 8Z",
  // A jet.
  airstrike:
    "M12 3.4L13.6 7.4V9.6L19.8 14.6V16.6L13.6 14.8V16.8L16 18.8V20.2L12 19.2L8 20.2V18.8L10.4 16.8V14.8L4.2 16.6V14.6L10.4 9.6V7.4Z",
  // Four engines.
  gunship:
    "M12 3.6Q14 5 14 8H15V6.6H16.8V8H17.8V6.6H19.6V8H20.6V11.4L14 12.4V16L16.8 17.6V19.8H7.2V17.6L10 16V12.4L3.4 11.4V8H4.4V6.6H6.2V8H7.2V6.6H9V8H10Q10 5 12 3.6Z",
  "attack-helicopter":
    "M6 5H20V7.2H14.2V8.6Q18.8 9 18.8 13.2Q18.8 16 15.6 16V17.4H18V19.4H8.4V17.4H10.4V16L8.8 12.8H5.8V15H3.6V8.8H5.8V10.6H11.8V7.2H6Z",
  // An axis of advance.
  "ground-assault": "M4 8.8H11.6V4.8L20.4 12L11.6 19.2V15.2H4L6.8 12Z",
  boarding: "M10.8 4H13.2L18.4 12.4H13.2V13.6H20.4L17.6 18.8H6.4L3.6 13.6H10.8Z",
  unspecified: "M12 9.2A2.8 2.8 0 1 1 12 14.8A2.8 2.8 0 1 1 12 9.2Z",
};

const PLACE_SHAPES = {
  // A square with an open middle.
  base: "M2.4 2.4H21.6V21.6H2.4ZM8 8V16H16V8Z",
  "strike-site": "M12-.4L24.4 12L12 24.4L-.4 12ZM12 6.6L6.6 12L12 17.4L17.4 12Z",
  // A launch: upwards, open at the foot.
  launch: "M12 2.2L23.4 16.4L19 21.4L12 12.4L5 21.4L.6 16.4Z",
  place: "M12 5.4A6.6 6.6 0 1 1 12 18.6A6.6 6.6 0 1 1 12 5.4Z",
} as const;

/** Silhouette of a weapon, about 16 units across in the middle of the box: it stands inside a {@link kindShape} at its {@link glyphScale}. */
export function weaponGlyph(weapon: Weapon): Glyph {
  return { path: WEAPON_GLYPHS[weapon] };
}

/** How large the glyph is drawn about the middle of the box within a kind's shape: a star has less room inside. */
export function glyphScale(kind: IncidentKind): number {
  return KIND_LOOKS[kind].symbol === "star" ? 0.74 : 1;
}

/** Outline of a mark by the kind of its incident: fills the box, and differs without colour. */
export function kindShape(kind: IncidentKind): Glyph {
  return { path: KIND_SHAPES[KIND_LOOKS[kind].symbol] };
}

/** Length of {@link kindShape}, box units. */
export function kindOutline(kind: IncidentKind): number {
  return KIND_OUTLINES[KIND_LOOKS[kind].symbol];
}

/** A kind's shape where it is too small for its outline's details: a path about 0, 0 for a mark of radius 1. */
export function smallKindShape(kind: IncidentKind): Glyph {
  return { path: SMALL_SHAPES[KIND_LOOKS[kind].symbol] };
}

/** Symbol of a place, open in the middle for bases and strike sites. */
export function placeShape(shape: keyof typeof PLACE_SHAPES): Glyph {
  return { path: PLACE_SHAPES[shape] };
}
