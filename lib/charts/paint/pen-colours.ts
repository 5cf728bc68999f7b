import { type SheetColours, type SheetTheme, sheetColours } from "@/lib/export/page/sheet-colours";

/** What the page calls a colour, where the names differ. */
const TOKENS: Readonly<Record<string, string>> = { quiet: "ink-3", ink2: "ink-2" };
const CSS_COLOURS = Object.fromEntries(
  Object.keys(sheetColours("light")).map((name) => [name, `var(--${TOKENS[name] ?? name})`]),
) as SheetColours; // one for each

/** The colours that a drawing has; `css`: the variables of the page. */
export function penColours(theme: SheetTheme | "css"): SheetColours {
  return theme === "css" ? CSS_COLOURS : sheetColours(theme);
}
