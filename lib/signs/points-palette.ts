// Eight hues that stay apart under the common colour blindnesses (after Okabe and Ito), and a grey for all others.
const PALETTES: Readonly<Record<"light" | "dark", readonly string[]>> = {
  light: ["#b93a0a", "#1f5aa6", "#1d7a55", "#8e4a9e", "#a87400", "#2b8fb8", "#c2508a", "#5b5320", "#6e7277"],
  dark: ["#ff7a45", "#6db0ff", "#4cc49a", "#cf9be0", "#f0c04c", "#7fd6f2", "#f59ac6", "#c9bd6a", "#a3a9af"],
};

/** Colours of points by series; the last is for all values without one of their own. */
export function pointsPalette(theme: "light" | "dark"): readonly string[] {
  return PALETTES[theme];
}
