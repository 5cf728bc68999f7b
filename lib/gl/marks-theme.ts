import { markPalette } from "@/lib/signs/mark-palette";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { ThemeName } from "./marks-painter";

/** Colours of the marks as the graphics card takes them: red, green, blue in 0..1. */
export interface MarksTheme {
  /** Three floats a colour, at most nine: of the atlas's incidents, in the order of their kinds. */
  readonly colours: Float32Array<ArrayBuffer>;
  readonly paper: Float32Array<ArrayBuffer>;
  readonly ink: Float32Array<ArrayBuffer>;
  readonly quiet: Float32Array<ArrayBuffer>;
  /** Whether the colours are the kinds', so that the parts of a ring are filled as kinds are. */
  readonly byKind: boolean;
}

/** Of the atlas's incidents. */
export function marksTheme(theme: ThemeName): MarksTheme {
  const palette = markPalette(theme);
  const colours = INCIDENT_KINDS.map((kind) => palette[kind]);
  return { ...themeOf(theme, colours), byKind: true };
}

/** Of marks in the colours given, `#rrggbb`. */
export function themeOf(theme: ThemeName, colours: readonly string[]): MarksTheme {
  const { paper, ink, quiet } = markPalette(theme);
  return {
    colours: Float32Array.from(colours.flatMap(rgb)),
    paper: Float32Array.from(rgb(paper)),
    ink: Float32Array.from(rgb(ink)),
    quiet: Float32Array.from(rgb(quiet)),
    byKind: false,
  };
}

/** `#rrggbb` as three numbers in 0..1. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
