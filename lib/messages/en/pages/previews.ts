/** What the preview pictures of pages say beneath the name of the atlas: a title, and a line. */
export const previews = {
  briefings: { title: "Briefings", text: "The escalation, on maps" },
  briefing: { title: "Briefings", text: "Slides made from views of this map" },
  sources: { title: "Sources", text: (count: number) => `${count} publications that were read` },
  method: { title: "Method", text: "What the atlas counts, and how well it is known" },
  tallies: {
    title: "Counts",
    text: (kinds: string) => `Every official count of ${kinds}, next to this dataset’s count`,
  },
  weeks: { title: "Week by week", text: "One small map for each week of the campaign" },
  ladder: { title: "Escalation ladder", text: "Attack and answer in sequence, and the days between" },
  yourData: {
    title: "Use your data",
    text: "A file on this map, read in the browser, never uploaded",
  },
  releases: { title: "Releases", text: "Incidents added, revised and withdrawn" },
  /** Of an incident. */
  withDay: (day: string) => `${day}, with all of that day`,
  place: { kicker: "Place", text: "All incidents there in this dataset" },
  compare: {
    kicker: "Two days side by side",
    title: (first: string, second: string) => `${first} and ${second}`,
    text: (second: string) => `On this map: ${second}`,
  },
};
