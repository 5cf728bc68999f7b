/** Words of the head, the frame and the notices of every page, and of the controls that every page may have. */
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
    /** What, which record of which dataset, where. */
    line: (what: string, record: string | null, version: string, address: string) =>
      `${what}.${record === null ? "" : ` Record ${record}.`} Dataset ${version}. ${address}`,
    download: (extension: string) => `Download .${extension}`,
  },
  close: "Close",
  dismiss: "Dismiss",
  tryAgain: "Try again",
  moment: "One moment…",
  /** In place of a page that failed. */
  error: {
    title: "Something went wrong",
    text: "Couldn’t show the page. Your link is intact in the address bar.",
  },
  copy: {
    copied: "Copied",
    failed: "Couldn’t copy: select the text instead",
  },
  filterLine: {
    by: "Filtered by",
    showAll: "Show all",
  },
  calendar: {
    previous: "Previous month",
    next: "Next month",
    /** From Monday on: the whole name, and what stands over a column. */
    weekdays: [
      ["Monday", "Mo"],
      ["Tuesday", "Tu"],
      ["Wednesday", "We"],
      ["Thursday", "Th"],
      ["Friday", "Fr"],
      ["Saturday", "Sa"],
      ["Sunday", "Su"],
    ] as readonly (readonly [name: string, short: string])[],
    dayWith: (day: string, facts: string) => `${day}: ${facts}`,
  },
  dates: {
    /** How a date may be typed. */
    hint: "2023-11-08, 8 Nov 2023 or 8/11/2023 (day/month)",
    /** In front of it where a form has several. */
    hintLine: (hint: string) => `Dates: ${hint}.`,
    pick: "Pick from a calendar",
    pickFor: (field: string) => `${field}: pick from a calendar`,
    notADate: (hint: string) => `Not a date: try ${hint}`,
    notCovered: (day: string, first: string, last: string) => `${day} is not covered: ${first} to ${last}`,
    readAs: (day: string, guesses: readonly string[]) => `Read as ${day} (${guesses.join(", ")})`,
    guesses: {
      "day/month": "day/month",
      "month/day": "month/day",
      year: "year added",
      "first of the month": "first of the month",
    },
    tooEarly: (asked: string, first: string) => `${asked} is before the atlas begins, on ${first}`,
    tooLate: (asked: string, last: string) => `${asked} is after the atlas ends, on ${last}`,
  },
  announcer: {
    paused: (held: string) => `Paused: ${held}`,
    ended: (held: string) => `The end: ${held}`,
    /** One sentence after another. */
    selected: (day: string, kind: string, place: string) => `${day}, ${kind}: ${place}`,
  },
  notice: {
    noDataset: "Couldn’t load the dataset. Only the link’s day is shown.",
    seeChanges: "See what changed",
    changed: (version: string, change: string) =>
      `Since this link was made, on dataset ${version}: ${change}.`,
    unknownVersion: (version: string) =>
      `This link was made on dataset ${version}, which isn’t an archived release, so changes since are unknown.`,
  },
  /** Incidents of the span that a picture does not show. */
  beyond: (count: number) => `${count} more outside this picture`,
  /** What of a link could not be taken as it stood. `asked` and `instead` are of the first five. */
  repairs: {
    askedDay: (text: string) => `the day ${text}`,
    askedKey: (key: string, text: string) => `${key}=${text}`,
    leftOut: "it was left out",
    shownInstead: (used: string) => `${used} is shown instead`,
    usedInstead: (used: string) => `${used} was used instead`,
    unknownKey: (key: string) => `The link has a key “${key}” that the atlas does not know; it was left out.`,
    unknown: (asked: string, instead: string) =>
      `The link asked for ${asked}, which does not exist; ${instead}.`,
    notInDataset: (asked: string, instead: string) =>
      `The link asked for ${asked}, which is not in this dataset; ${instead}.`,
    notInFile: (asked: string, instead: string) =>
      `The link asked for ${asked}, which is not in this file; ${instead}.`,
    unreadable: (asked: string, instead: string) =>
      `The link asked for ${asked}, which cannot be read; ${instead}.`,
    outOfRange: (asked: string, instead: string) =>
      `The link asked for ${asked}, which is out of range; ${instead}.`,
    respelled: (asked: string, used: string) => `The link asked for ${asked}, which was read as ${used}.`,
    repeated: (key: string) => `The link gives ${key} more than once; only the first was used.`,
    shortened: (key: string) => `The link’s ${key} is too long; only its beginning was used.`,
    needsStory: (asked: string) => `The link asked for ${asked} but names no story; it was left out.`,
    swapped: "The link’s time axis ends before it begins; its two days were swapped.",
    newerVersion: (asked: string) =>
      `The link was made for a newer version (${asked}) of the atlas; what could be read is shown.`,
  },
  offline: {
    newer: "A newer version of the atlas is on this device.",
    reload: "Reload",
    opening: "Opening the atlas from this device…",
    notHere: {
      title: "The dataset isn’t on this device",
      text: "It was fetched here before; the browser may have cleared it. Open the atlas again with a network.",
    },
    needsNetwork: {
      title: "This page needs the network",
      /** After the address of the page. */
      notKept: "isn’t on this device.",
      whatIs: "What is",
      map: "map",
      stories: "stories and briefings",
      sources: "sources",
      /** `link` draws each of the four as a link. */
      kept: <Node>(parts: Readonly<Record<"whatIs" | "map" | "stories" | "sources", Node>>) => [
        parts.whatIs,
        ": the ",
        parts.map,
        ", ",
        parts.stories,
        ", ",
        parts.sources,
        " and the pages of incidents and places.",
      ],
    },
    state: {
      looking: "Looking at what is on this device…",
      unsupported: "This browser can’t keep the atlas. A private window can’t either.",
      none: "The atlas is not on this device.",
      fetching: (done: number, of: number) => `Fetching the atlas: ${done} of ${of} files.`,
      kept: (megabytes: string, version: string) =>
        `Available without a network: ${megabytes} MB on this device, version ${version}.`,
      keep: "Keep it on this device",
      clear: "Clear it from this device",
      staysHere: "Your briefings and files stay.",
      trouble: "It could not be kept: there may be no network, no space, or this may be a private window.",
    },
  },
};

export type ShellWords = typeof shell;
