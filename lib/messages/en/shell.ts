/** Words of the head, the frame and the notices of every page. */
export const shell = {
  name: "Escalation Atlas",
  siteBar: {
    pages: "Pages",
    map: "Map",
    present: "Briefings",
    counts: "Counts",
    sources: "Sources",
    method: "Method",
  },
};

export type ShellWords = typeof shell;
