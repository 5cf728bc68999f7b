import type { ClusterSign } from "@/lib/scene/packing/cluster-signs";
import type { MarksLayout, MarksPlan, MarksScene } from "@/lib/scene/plan/marks-plan";
import type { PlaceSymbol } from "@/lib/signs/place-symbol";
import type { ThemeName } from "./marks-painter";
import type { MarksTheme } from "./marks-theme";

/** In place of a glyph's number: the mark has none. */
export const NO_GLYPH = 255;

/**
 * Four bytes: colour (index into the theme's), glyph (into the domain's weapons, or {@link NO_GLYPH}), status (into the domain's
 * list), and the shape's cell of the sprite sheet times two, with 1 added where disputed.
 */
export type MarkLook = readonly [colour: number, glyph: number, status: number, shapeAndDisputed: number];

/** What stands beside the marks. */
export interface MarkSign extends Omit<ClusterSign, "sign"> {
  /** `none`: only its leader line. */
  readonly sign: ClusterSign["sign"] | "none";
  /** A line joins a row's spiral or disc to its true point. */
  readonly leader?: boolean;
}

/** What marks of one sort look like: all in which the atlas's incidents and the rows of a file differ. */
export interface MarksLook<P extends MarksPlan, S extends MarksScene> {
  /** The layer's, and that of the layer that closes a kept frame. */
  readonly id: string;
  readonly lastId: string;
  /** Of worlds side by side, the one whose marks are drawn: see `screenProjection`. */
  readonly middle?: number | null;
  readonly themeOf: (theme: ThemeName) => MarksTheme;
  readonly lookOf: (entry: P["entries"][number]) => MarkLook;
  /** What is drawn on a cluster's point where that is not counted. */
  readonly symbolOf: (cluster: P["clusters"][number]) => PlaceSymbol;
  /** Bottom first. */
  readonly signsOf: (plan: P, scene: S, layout: MarksLayout) => readonly MarkSign[];
}
