/** The page of counts: what officials counted, and apart from it this dataset's count. */
export const tallies = {
  title: "Counts",
  description: (attacks: string, from: string) =>
    `Every official count of ${attacks} since ${from}, with its source and date, next to this dataset’s count.`,
  lead: (kinds: string, from: string) =>
    `How many ${kinds} officials counted since ${from}, with source and date; and, in a separate panel, this dataset’s count. The two count different things and are never added up.`,
  badDay: (text: string, campaign: string) =>
    `“${text}” is not a day from ${campaign}: the last of these is shown instead.`,
  form: {
    all: "All counts",
    day: "Day",
    span: "Span",
    days: "Days",
    start: "Start",
    known: "As known on",
  },
  known: <Node>(day: string, counted: number, of: number, how: Node): readonly (Node | string)[] => [
    `Only what had been published by ${day}: ${counted} of ${of} counts (`,
    how,
    ").",
  ],
  howKnown: "how that is known",
  filtered: <Node>(filters: readonly string[], without: Node): readonly (Node | string)[] => [
    `This dataset: only ${filters.join("; ")}. The officials’ counts cannot be filtered (`,
    without,
    ").",
  ],
  withoutFilters: "without filters",
  sections: {
    charts: "Day by day",
    counts: "Who counted what",
    weeks: "This dataset, week by week",
  },
  /** Of one day, after the day itself, which is a link. */
  day: {
    none: <Node>(day: Node, span: string): readonly (Node | string)[] => [
      day,
      `, ${span}: no official count as of that day or before.`,
    ],
    last: <Node>(
      day: Node,
      span: string,
      total: Node,
      asOf: string,
      by: Node,
    ): readonly (Node | string)[] => [
      day,
      `, ${span}: the last official count is `,
      total,
      `, as of ${asOf} (`,
      by,
      ").",
    ],
    apart: (reported: number, counted: string, confirmed: number) =>
      `Separately, for these days this dataset has ${reported} ${counted} reported, ${confirmed} of them confirmed by officials.`,
  },
  charts: {
    total: (kinds: string) => `Official: ${kinds} in all`,
    totalSpoken: (kinds: string) => `${kinds} in all, by officials`,
    countries: (kinds: string) => `Official: ${kinds} by country`,
    without: (countries: string) => `No count was given for ${countries} on its own.`,
    injured: "Official: injured",
    injuredSpoken: "Injured, by officials",
    falls: "The line falls where a later count was lower; both are listed.",
    none: "No such count published yet.",
    noneSpoken: (name: string) => `${name}: no count`,
    spoken: (name: string, count: number, first: string, last: string) =>
      `${name}: ${count} counts, from ${first}, to ${last}`,
    /** "at least 13, as of 24 May 2021: harbour authority" */
    point: (figure: string, asOf: string, by: string) => `${figure}, as of ${asOf}: ${by}`,
    exact: "a number",
    dataset: (counted: string) => `This dataset: ${counted}`,
    only: (filters: readonly string[]) => `Only ${filters.join("; ")}.`,
    datasetSpoken: (first: string, last: string, reported: number, counted: string, confirmed: number) =>
      `This dataset’s count, ${first} to ${last}: ${reported} ${counted} reported, ${confirmed} of them confirmed by officials`,
    datasetNone: "This dataset’s count: nothing published yet for these days",
    confirmed: "confirmed by officials",
    reported: "all reported",
    uncovered: "day not covered",
  },
  tables: {
    official: "Official counts",
    ofDays: "Official counts of these days",
    elsewhere: "Official counts of other days",
    others: "Counts by others",
    withCount: (title: string, count: number) => `${title} (${count})`,
    heads: {
      asOf: "As of",
      qualifier: "Qualifier",
      total: "Total",
      by: "By",
      injured: "Injured",
      killed: "Killed",
      since: "Counted from",
      published: "Published in",
    },
    qualifiers: { exact: "exact", "at least": "at least", about: "about" },
    notSaid: "not said",
    comma: ",",
    /** Said where the page's language is not that of the dataset's texts; empty where it is. */
    language: "",
  },
};
