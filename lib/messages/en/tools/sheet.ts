import { inForm } from "@/lib/domain/plural-forms";

/** What an exported picture, page or file says of the atlas, in its legend, its stamp and beside its map. */
export const sheet = {
  name: "Escalation Atlas",
  map: "Map",
  filters: (filters: string) => `Filters: ${filters}`,
  noFilters: "none",
  allReporting: "All reporting to date",
  knownOn: (day: string) => `As known on ${day}`,
  dataset: (version: string) => `Dataset ${version}`,
  sources: (count: number) => inForm({ one: "# source", other: "# sources" }, count, "en"),
  legend: {
    disputed: "Sources differ",
    disc: "As many as the number says",
    base: "Base",
    origin: "Launch origin, as reported",
    area: (count: number) => `Known only to this area (${count})`,
    unplaced: (count: number) => `${count} without a place on the map`,
    arcs: {
      solid: "Launch origin: launcher or point found",
      dashed: "Launch origin: official statement",
      dotted: "Launch origin: monitor, media or claim",
    },
  },
  dayItself: (day: string) => `On ${day} itself`,
  dayItselfEmpty: (day: string) => `On ${day} itself: nothing that is shown here`,
  more: (count: number) => `and ${count} more`,
  openLive: "Open the live view",
  sourcesHead: (count: number) => `Sources (${count})`,
  sourcesName: "Sources",
  notesHead: (title: string) => `Notes: ${title || "untitled slide"}`,
  noAddress: "Read without an address",
  /** A file of slides that a browser opens. */
  deck: {
    slides: (count: number) => inForm({ one: "# slide", other: "# slides" }, count, "en"),
    madeOn: (day: string) =>
      `Made on ${day}. This file asks for nothing over a network; links lead to the live atlas and to publications.`,
    live: "Live:",
    name: "Slides",
    previous: "Previous slide",
    next: "Next slide",
    notes: "Notes",
    page: "Page",
    pageHint: "All as a page",
    theme: "Light or dark",
    screen: "Full screen",
  },
};
