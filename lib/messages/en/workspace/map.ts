import { inForm } from "@/lib/domain/plural-forms";

/** The map, its buttons and what it says to screen readers. */
export const map = {
  name: "Map of incidents",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Reset view",
  fullScreen: "Full screen",
  exitFullScreen: "Exit full screen",
  layers: "Layers",
  credits: "Map credits",
  /** On the scale bar. */
  km: "km",
  metres: "m",
  ctrlToZoom: "To zoom, click the map first or hold Ctrl while scrolling",
  commandToZoom: "To zoom, click the map first or hold ⌘ while scrolling",
  twoFingers: "Move the map with two fingers",
  /** Why there is no interactive map, within a sentence. */
  noWebgl: "WebGL2 is not available",
  contextGone: "the graphics card stopped drawing",
  /** The line at the map's edge. */
  strip: {
    title: "Launched from",
    /** Where there is little room. */
    short: "From",
    nothing: ": no launch in these days",
    only: (area: string) => `Show only launches from here: ${area}`,
    within: (area: string) => `In ${area}`,
    more: (count: number) => `+${count} more`,
    moreAtEdge: (count: number) => `${count} more at the map's edge`,
    rest: "More at the map's edge",
    unplaced: "Unplaced:",
    byCountry: "Known only by country",
    onlyCountry: (country: string) => `Show only what is known to have happened somewhere in ${country}`,
    statements: (count: number) => inForm({ one: "# statement", other: "# statements" }, count, "en"),
    statementsNote: "General statements on launches: no single incident, not on the map",
    areaIn: (area: string, country: string) => `${area}, ${country}`,
  },
};
