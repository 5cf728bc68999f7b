/** Comparing two days. */
export const compare = {
  title: "Compare",
  /** Of the page's two days: its title, and its description with the subject of the atlas. */
  days: (left: string, right: string) => `${left} and ${right}`,
  description: (days: string, subject: string) =>
    `${days} side by side: ${subject}, on two maps, with their counts.`,
  sides: { a: "Left", b: "Right" },
  side: (name: string, day: string) => `${name}: ${day}`,
  map: (name: string) => `${name} map`,
  noDataset: "Couldn’t load the dataset. Only the link’s days are shown.",
  noMaps: (reason: string) =>
    `The interactive maps aren’t available (${reason}). Static maps are shown instead and follow the days.`,
  nothing: "Nothing in this dataset",
  counts: (counts: readonly string[]) => counts.join(", "),
  layout: "Map layout",
  modes: { beside: "Side by side", swipe: "Swipe" },
  copyLink: "Copy link",
  form: { span: "Span", days: "Days", compare: "Compare" },
  time: {
    slider: (name: string) => `${name} day`,
    windowEdge: (name: string) => `${name}: first day of the window`,
    rangeEdge: (name: string) => `${name}: other end of the range`,
    wholeRange: (name: string) => `${name}: the whole range`,
    previous: (name: string) => `${name}: previous day`,
    next: (name: string) => `${name}: next day`,
    date: (name: string) => `${name} date`,
    open: "Open in the atlas",
  },
  divider: {
    name: "Divider between the two maps",
    value: (left: string, split: number, right: string) =>
      `${left} on the left ${split} percent, ${right} on the rest`,
  },
  table: {
    caption: "Incidents in this dataset, on the left, on the right, and the difference",
    difference: "Difference",
    all: "All",
  },
};

export type CompareWords = typeof compare;
