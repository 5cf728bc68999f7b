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
  share: { title: "Share", wait: "One moment…", codeOfAddress: "QR code of the address" },
  exportDialog: {
    titles: {
      view: "Export the view",
      story: "Export the story",
      mine: "Export my briefing",
      file: (name: string) => `Export the view of “${name}”`,
    },
    loading: "Loading…",
    notLoaded: "Couldn’t load the exporter. Check the connection, then reload the page.",
  },
  cite: {
    format: "Citation format",
    text: "Text",
    copy: "Copy citation",
    accessed: (day: string) => `accessed ${day}`,
    download: (extension: string) => `Download .${extension}`,
  },
};

export type ShellWords = typeof shell;
