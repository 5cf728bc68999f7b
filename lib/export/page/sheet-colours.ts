import { type MarkPalette, markPalette } from "@/lib/signs/mark-palette";

export type SheetTheme = "light" | "dark";

/** Literal colours of a sheet, `#rrggbb`: the marks' own and the tokens of `app/globals.css`. */
export type SheetColours = MarkPalette & { readonly ink2: string; readonly rule: string };

const TOKENS = {
  light: { ink2: "#565a5f", rule: "#dedad0" },
  dark: { ink2: "#b3b8bd", rule: "#2b343d" },
} as const;

export function sheetColours(theme: SheetTheme): SheetColours {
  return { ...markPalette(theme), ...TOKENS[theme] };
}
