/** Outlines of marks, told apart without colour. */
export type KindSymbol = "circle" | "star" | "shield" | "square";

/** How the colour of a kind fills its share of a bar or a ring: whole, outlined, cut in pieces, or narrow. */
export type KindFill = "solid" | "hollow" | "cut" | "narrow";

/** How a kind of incident is drawn. */
export interface KindLook {
  readonly symbol: KindSymbol;
  /** Wherever its mark is too small for its symbol. No two kinds share one. */
  readonly fill: KindFill;
  /** `#rrggbb`, as the token of its name in `kinds.css`. */
  readonly light: string;
  readonly dark: string;
}

/** The Tailwind classes of a kind's colour, each written out so that the style sheet has it. */
export interface KindClasses {
  readonly text: string;
  readonly bg: string;
  readonly fill: string;
  readonly stroke: string;
  /** An outline about a pale ground. */
  readonly pale: string;
}
