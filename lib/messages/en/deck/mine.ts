/** The presentation of a briefing of the reader's own. */
export const mine = {
  title: "Your briefing",
  untitled: "Untitled briefing",
  notes: "Notes of your briefing",
  loading: "Loading from this browser …",
  /** `stories` is a link in it. */
  noScript: <Node>(stories: (name: string) => Node): readonly (Node | string)[] => [
    "Your briefing is saved in this browser and needs JavaScript. The ",
    stories("stories of the atlas"),
    " work without it.",
  ],
  empty: {
    title: "Your briefing has no slides yet",
    /** `map` and `stories` are links in it. */
    text: <Node>(
      map: (name: string) => Node,
      stories: (name: string) => Node,
    ): readonly (Node | string)[] => [
      "On the ",
      map("map"),
      ", add a view with “Briefing”, or start from one of the ",
      stories("stories"),
      ".",
    ],
  },
  refused: {
    title: "Couldn’t show this briefing",
    askAgain: "Ask for a new link, or for the file.",
    /** `mine` is a link in it. */
    unchanged: <Node>(mine: (name: string) => Node): readonly (Node | string)[] => [
      mine("Your briefing"),
      " hasn’t changed.",
    ],
    noDataset: "The dataset did not load.",
    notHere: "This browser doesn’t have that briefing.",
  },
};
