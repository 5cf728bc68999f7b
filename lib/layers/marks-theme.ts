import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { markPalette } from "@/lib/scene/mark-palette";
import type { ThemeName } from "./marks-painter";

/** Colours of the marks as the graphics card takes them: red, green, blue in 0..1. */
export interface MarksTheme {
  /** Three floats a kind, in the order of the kinds. */
  readonly kinds: Float32Array<ArrayBuffer>;
  readonly paper: Float32Array<ArrayBuffer>;
  readonly ink: Float32Array<ArrayBuffer>;
  readonly quiet: Float32Array<ArrayBuffer>;
}

export function marksTheme(theme: ThemeName): MarksTheme {
  const colours = markPalette(theme);
  return {
    kinds: Float32Array.from(INCIDENT_KINDS.flatMap((kind) => rgb(colours[kind]))),
    paper: Float32Array.from(rgb(colours.paper)),
    ink: Float32Array.from(rgb(colours.ink)),
    quiet: Float32Array.from(rgb(colours.quiet)),
  };
}

/** `#rrggbb` as three numbers in 0..1. */
export function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}
