import { type BasemapPalette, basemapPalette } from "@/lib/basemap/palette";
import type { IncidentKind } from "@/lib/domain/incident";
import { markPalette, type OriginHue } from "@/lib/signs/mark-palette";
import { KIND_LOOKS } from "@/lib/theatre/kinds";

/** `css`: colours by CSS variables, for a page with both themes in one markup. Else literal colours. */
export type MapTheme = "css" | "light" | "dark";

type MarkColour = IncidentKind | "paper" | "ink" | "quiet" | OriginHue;

/** The colours of a drawing, as values of SVG attributes. */
export interface MapColours {
  basemap(name: keyof BasemapPalette): string;
  mark(name: MarkColour): string;
  /** `name` with a share of `0..1` of it given up for paper. */
  faded(name: MarkColour, lost: number): string;
}

/** The variables that hold the colours of marks; a kind's has its name. */
const MARK_VARIABLES: Record<Exclude<MarkColour, IncidentKind>, string> = {
  paper: "--paper",
  ink: "--ink",
  quiet: "--ink-3",
  origin: "--origin",
  "origin-2": "--origin-2",
  "origin-3": "--origin-3",
};

const isKind = (name: MarkColour): name is IncidentKind => Object.hasOwn(KIND_LOOKS, name);

/** The variable of `static-map.css` that holds a colour of the basemap: `--map-theatre-land`. */
export function basemapVariable(name: keyof BasemapPalette): string {
  return `--map-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

export function mapColours(theme: MapTheme): MapColours {
  if (theme === "css") {
    const mark = (name: MarkColour) => `var(${isKind(name) ? `--${name}` : MARK_VARIABLES[name]})`;
    return {
      basemap: (name) => `var(${basemapVariable(name)})`,
      mark,
      faded: (name, lost) =>
        lost === 0
          ? mark(name)
          : `color-mix(in srgb,${mark(name)},${mark("paper")} ${Math.round(lost * 100)}%)`,
    };
  }
  const [basemap, marks] = [basemapPalette(theme), markPalette(theme)];
  return {
    basemap: (name) => basemap[name],
    mark: (name) => marks[name],
    faded: (name, lost) => mixHex(marks[name], marks.paper, lost),
  };
}

/** `from` with a share of `to`, both `#rrggbb`. */
export function mixHex(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * (1 - share) + (b ?? 0) * share)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
