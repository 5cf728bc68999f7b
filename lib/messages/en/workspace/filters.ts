/** Filters, legend and what their signs mean. */
export const filters = {
  title: "Filters",
  search: {
    clear: "Clear search",
    suggestions: "Suggestions",
    /** What is offered, by what it is. */
    types: { date: "Date", place: "Place", party: "Group", incident: "Incident" },
    /** The other name that a text was found in. */
    also: (name: string) => `also “${name}”`,
    goTo: (date: string) => `Go to ${date}`,
    /** How many incidents a day holds, and how many of them the filters let through, where those are fewer. */
    held: (count: number, matching: number) =>
      `${count} ${count === 1 ? "incident" : "incidents"}${matching < count ? `, ${matching} with the filters` : ""}`,
    /** After the number, to screen readers. */
    incidents: (count: number): string => (count === 1 ? "incident" : "incidents"),
    uncovered: "not covered by this dataset",
    nothing: "nothing in this dataset",
  },
  active: {
    title: "Active filters",
    count: (count: number) => `${count} active`,
    /** Before the filter's name and values, to screen readers. */
    remove: "Remove filter",
    name: (name: string) => `${name}:`,
    named: (name: string, words: string) => `${name}: ${words}`,
    text: "Text",
    quoted: (text: string) => `“${text}”`,
    clearAll: "Clear all",
  },
  facet: {
    /** After the number of values, to screen readers. */
    chosen: "chosen",
    empty: "Nothing to choose from here.",
    any: (label: string) => `Any ${label.toLowerCase()}`,
  },
  known: {
    open: "As known on…",
    title: "As known on",
    /** Before what it changes. */
    asKnownOn: (date: string) => `As known on ${date}:`,
    none: "no incidents here.",
    allPublished: "everything shown here had been published.",
    unpublished: (unpublished: number, total: number) =>
      `${unpublished} of ${total} ${total === 1 ? "incident" : "incidents"} here not yet published.`,
    byRule: (undated: number) =>
      undated === 1
        ? "1 shown rests on undated publications, by rule known from its day."
        : `${undated} shown rest on undated publications, by rule known from their day.`,
    earlier: "Known a day earlier",
    later: "Known a day later",
    slider: "Known on, day by day",
    date: "Known on",
    showAll: "Show all",
    showAllReporting: "Show all reporting to date",
    rule: "The rule",
  },
  legend: {
    title: "Legend",
    kind: "Kind",
    certainty: "Certainty",
    origins: "Origins",
    originsNote:
      "Launch origins as reported, and how many are said to have come from each: show or hide (key O)",
    key: "Key to symbols",
    /** The same where there is little room. */
    keyShort: "Key",
    /** What follows the short one where there is room; the two make up the whole. */
    keyRest: "to symbols",
  },
  key: {
    places: "Places",
    origin: "Launch origin, as reported",
    originNote: "Number: incidents reported to have come from there",
    selectedOrigin: "Origin of the selected incident",
    selectedOriginNote: "Its border or circle, with the source",
    kinds: "Kinds",
    certainty: "Certainty",
    disputed: "Sources differ",
    weapons: "Weapons",
    basis: "Launch origins by basis",
    solid: "Launcher recovered or point located",
    dashed: "Official statement",
    dotted: "Monitor, media or claim",
    also: "Also on the map",
    otherPlace: "Other place",
    fade: "The day is bright, older days fade",
    folded: "Marks folded into a count",
    foldedNote: "Zoom in to see each",
    area: "Known only to this area",
    areaNote: "Counted there, never a point",
    notOnMap: "Not on the map",
    notOnMapNote: "The place can’t be drawn; see the list",
  },
};
