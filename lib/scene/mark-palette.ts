import type { IncidentKind } from "@/lib/domain/incident";

/** Literal colours, `#rrggbb`, for images and the graphics card: the tokens of `app/globals.css`. */
export type MarkPalette = Readonly<Record<IncidentKind | "paper" | "ink" | "quiet" | "origin", string>>;

const LIGHT: MarkPalette = {
  attack: "#b93a0a",
  "us-strike": "#1f5aa6",
  interception: "#1d7a55",
  other: "#63676c",
  paper: "#fffefb",
  ink: "#1c2024",
  quiet: "#6e7277",
  origin: "#8f5a00",
};

const DARK: MarkPalette = {
  attack: "#ff7a45",
  "us-strike": "#6db0ff",
  interception: "#4cc49a",
  other: "#a3a9af",
  paper: "#12171c",
  ink: "#f1efe9",
  quiet: "#959ba1",
  origin: "#e0b04c",
};

/** The colours of marks, symbols and origins by theme. */
export function markPalette(theme: "light" | "dark"): MarkPalette {
  return theme === "dark" ? DARK : LIGHT;
}
