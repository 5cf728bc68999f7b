/** The page of one place. */
export const place = {
  description: (name: string, incidents: string) =>
    `${name}: ${incidents} in this dataset, its history, and where its coordinates come from.`,
  mapCaption:
    "All incidents in this dataset here. Marks are packed around the place in order of time; each links to its page.",
  facts: "Type and location",
  history: "History",
  years: (first: string, last: string) => `${first} to ${last}`,
  historyNote:
    "Incidents in this dataset only. A gap may not have been quiet; hatched days are not covered at all.",
  strip: {
    nothing: "nothing in this dataset",
    caption: (held: string, unit: "day" | "week" | "month") =>
      `: ${held}. A bar for ${{ day: "a day", week: "a week", month: "a month" }[unit]}.`,
    image: (label: string, first: string, last: string, held: string, lowest: string) =>
      `${label}, ${first} to ${last}: ${held}. ${lowest} lowest.`,
  },
  noIncidents: "None in this dataset: the place appears only in origins, claims or statements.",
  kind: "Kind",
  altNames: "Also spelled",
  wgs: (position: string) => `${position} (WGS 84)`,
  area: (id: string) => `An area, not a point: ${id}`,
  coordSource: "Coordinates from",
  launched: "Said to have been launched from here",
  statements: "Statements on launches",
  statementsNote: "Statements on launches that involve this place but no single incident.",
  allOrigins: "All launch origins",
};
