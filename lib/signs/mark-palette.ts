import type { IncidentKind, OriginStance } from "@/lib/domain/incident";
import { INCIDENT_KINDS, KIND_LOOKS } from "@/lib/theatre/kinds";

/** Colours of the rival origins of one incident, best first: apart for colour-blind readers, too. */
export const ORIGIN_HUES = ["origin", "origin-2", "origin-3"] as const;
export type OriginHue = (typeof ORIGIN_HUES)[number];

/** The colour of an origin: a rival's, or quiet for what is denied. */
export function originHue({
  stance,
  rival,
}: {
  readonly stance: OriginStance;
  readonly rival: number;
}): OriginHue | "quiet" {
  return stance === "denied" ? "quiet" : (ORIGIN_HUES[rival % ORIGIN_HUES.length] ?? "origin");
}

/** Literal colours, `#rrggbb`, for images and the graphics card: the tokens of `app/globals.css`. */
export type MarkPalette = Readonly<
  Record<IncidentKind | "paper" | "ink" | "quiet" | "focus" | OriginHue, string>
>;

function kindColours(theme: "light" | "dark"): Record<IncidentKind, string> {
  const colours = INCIDENT_KINDS.map((kind) => [kind, KIND_LOOKS[kind][theme]]);
  return Object.fromEntries(colours) as Record<IncidentKind, string>; // one for each
}

const LIGHT: MarkPalette = {
  ...kindColours("light"),
  paper: "#fffefb",
  ink: "#1c2024",
  quiet: "#6e7277",
  focus: "#1f5aa6",
  origin: "#8f5a00",
  "origin-2": "#6b2f8f",
  "origin-3": "#00645f",
};

const DARK: MarkPalette = {
  ...kindColours("dark"),
  paper: "#12171c",
  ink: "#f1efe9",
  quiet: "#959ba1",
  focus: "#6db0ff",
  origin: "#e0b04c",
  "origin-2": "#cda2f2",
  "origin-3": "#5fd0c6",
};

/** The colours of marks, symbols and origins by theme. */
export function markPalette(theme: "light" | "dark"): MarkPalette {
  return theme === "dark" ? DARK : LIGHT;
}
