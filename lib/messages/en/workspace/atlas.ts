import { inForm } from "@/lib/domain/plural-forms";
import { keys } from "./keys";

const slides = (count: number) => inForm({ one: "# slide", other: "# slides" }, count, "en");
const incidents = (count: number) => inForm({ one: "# incident", other: "# incidents" }, count, "en");

/** Head, headline, list, table's and charts' switch, incident and place of the atlas's page, its shortcuts and announcements. */
export const atlas = {
  skips: {
    map: "Skip to the map",
    timeline: "Skip to the timeline",
    incidents: "Skip to the incidents",
    list: "View as list",
  },
  less: "Less of the list",
  more: "More of the list",
  stories: {
    title: "Stories",
    /** After the title, in one sentence with it. */
    note: "go through it slide by slide: one attack, the first four weeks, a night.",
  },
  drop: "Drop the file to open it under “Your data”. It stays in this browser.",
  about: (subject: string, first: string, last: string) => `${subject}, ${first} – ${last}`,
  search: { label: "Search places, groups, dates", open: "Search" },
  copyLink: {
    press: "Copy link",
    copied: "Link copied",
    failed: "Couldn’t copy: use the link in the address bar",
  },
  menu: {
    title: "Menu",
    times: "Times of incidents",
    theme: "Theme",
    system: "System",
    light: "Light",
    dark: "Dark",
    start: "Start here",
    export: "Export…",
    method: "About and method",
    compare: "Compare two days",
    weeks: "Week by week",
    ladder: "Escalation ladder",
    charts: "Charts",
    counts: "Official counts",
    origins: "Launch origins",
    yourData: "Use your data",
    sources: "Sources",
    offline: "Without a network",
    keyboard: "Keyboard",
  },
  download: {
    title: "Download",
    shown: (count: number) => `What is shown (${count})`,
    all: "Everything",
    inFormat: (what: string, format: string) => `${what}, ${format}`,
  },
  briefing: {
    title: "Briefing",
    back: "Back to the presentation",
    slide: (slide: number) => `Slide ${slide}`,
    backToSlide: (slide: number) => `Back to slide ${slide}`,
    add: "Add this view",
    goesTo: "Views go to",
    untitled: "Untitled briefing",
    edit: "Edit the briefing",
    slides,
    present: "Present it",
    another: "Start another briefing",
    saved: "Saved views",
    openSaved: "Saved views…",
    full: (most: number) => `The briefing is full: ${slides(most)}`,
    unsaved: "Couldn’t save the briefing in this browser",
    added: (slide: number) => `Added to the briefing as slide ${slide}`,
    newOne: "Views now go to a new briefing",
    noRoom: (most: number) => `There is room for ${most} briefings`,
    /** How a view is called until the reader says otherwise. */
    nameOf: (title: string, day: string) => `${title}, ${day}`,
    slideTitle: (kind: string, place: string) => `${kind}, ${place}`,
    countsTitle: (counts: readonly string[]) => counts.join(", "),
  },
  start: {
    title: "Start here",
    play: "Play the campaign",
    pace: (from: string, days: number) => `${from}, ${days} days a second`,
    briefing: "Build a briefing",
    briefingNote: "Your own slides, from any view",
  },
  date: {
    title: "Go to a date",
    hint: "Go to a date (G)",
    go: "Go",
    loading: "Loading…",
    notADate: "Not a date. Try 2023-11-08, 8 Nov 2023 or 8/11/2023 (day/month).",
    incidents,
    uncovered: "not covered by this dataset",
    nothing: "nothing in this dataset",
    dayWith: (day: string, facts: string) => `${day}: ${facts}`,
  },
  headline: {
    nothing: "Nothing in this dataset",
    unread: "No monitor was read for this time",
    uncovered: "Not covered by this dataset",
    notPublished: (known: string) => `Nothing published by ${known}`,
    filtered: "No incidents match the filters",
    /** What is said of a day within a span that holds more. */
    ofDay: (day: string, said: string) => `${day} itself: ${said.charAt(0).toLowerCase()}${said.slice(1)}`,
    dayAndSpan: (weekday: string, span: string) => `${weekday} · ${span}`,
  },
  tally: {
    title: "Official count",
    /** In one line, after the title and the count. */
    here: <Node>(reported: Node, confirmed: Node): readonly (Node | string)[] => [
      " · here ",
      reported,
      ", ",
      confirmed,
      " confirmed",
    ],
    full: <Node>(by: Node, total: Node, counted: string, days: string): readonly (Node | string)[] => [
      "Official count (",
      by,
      "): ",
      total,
      ` ${counted} ${days}`,
    ],
    since: (first: string, last: string) => `from ${first} to ${last}`,
    until: (last: string) => `to ${last}`,
    listed: <Node>(reported: Node, confirmed: Node): readonly (Node | string)[] => [
      "; this atlas lists ",
      reported,
      " reported or claimed, ",
      confirmed,
      " confirmed",
    ],
    comma: ",",
    see: "See the counts",
  },
  empty: {
    note: "The dataset shows what was collected, not what happened: a day without incidents may not have been quiet.",
    goTo: (day: string) => `Go to ${day}`,
    near: {
      Previous: (day: string) => `Previous here: ${day}`,
      Next: (day: string) => `Next here: ${day}`,
    },
    allKnown: "Show all reporting to date",
    clear: "Clear the filters",
    lastDays: (days: number) => `Show the last ${days} days`,
  },
  originCard: (count: number) =>
    `Said to be the launch origin of ${count} in view. Click to show only these.`,
  together: (places: readonly string[]) =>
    `Counted together here: ${places.join(", ")}. Zoom in to separate them.`,
  noMap: (reason: string) =>
    `The interactive map isn’t available (${reason}). A static map is shown instead; everything else works.`,
  printedSources: {
    title: "Sources",
    heading: (count: number) => `Sources of these incidents (${count})`,
    comma: ",",
  },
  keys,
};
