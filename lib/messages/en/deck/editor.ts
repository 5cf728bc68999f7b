import { briefings, savedViews, slides } from "./counts";

const number = new Intl.NumberFormat("en-GB");

/** The editor of briefings of the reader's own. */
export const editor = {
  description:
    "Slides made from views of the atlas, with titles, captions and notes. Stored in your browser, saved to a file, or shared as a link that contains them all.",
  titleField: "Title of the briefing",
  present: "Present",
  undo: "Undo",
  redo: "Redo",
  share: "Share",
  export: "Export…",
  saveFile: "Save file",
  openFile: "Open file",
  file: "Briefing file",
  slides: "Slides",
  viewText: (day: string, span: string) => `${day}, ${span}`,
  said: {
    undone: "Undone.",
    redone: "Redone.",
    saved: "Briefing saved to a file.",
    allSaved: "Briefings and saved views saved to a file.",
    replaced: "The copy is now your briefing. Undo to get the old one back.",
    added: "Slides added to your briefing.",
    keptApart: "The copy is a briefing beside your others.",
    noRoom: (most: number) => `There is room for ${briefings(most)}. Delete one first.`,
    imported: (briefingCount: number, viewCount: number) =>
      `Added ${briefings(briefingCount)} and ${savedViews(viewCount)} from the file.`,
    slideMoved: (to: number, count: number) => `The slide is now ${to} of ${count}.`,
    slideDeleted: (slide: number) => `Slide ${slide} deleted. Undo to get it back.`,
    slideDuplicated: (slide: number) => `Slide ${slide} duplicated.`,
    briefingMoved: (to: number, count: number) => `The briefing is now ${to} of ${count}.`,
    briefingDeleted: (title: string) => `“${title}” deleted.`,
    briefingDuplicated: (title: string) => `“${title}” duplicated.`,
  },
  trouble: {
    unread: (reasons: string) =>
      `Couldn’t read all that is saved in this browser. ${reasons} It was set aside, not deleted.`,
    unsaved: "Couldn’t save the briefing in this browser: storage is full or blocked. Save it to a file.",
    refused: {
      file: (why: string) => `Couldn’t open the file. ${why} Your briefing hasn’t changed.`,
      link: (why: string) => `Couldn’t open the link. ${why} Your briefing hasn’t changed.`,
    },
  },
  empty: {
    /** `map` and `stories` draw links, `name` the name of a button. */
    text: <Node>(
      map: (name: string) => Node,
      stories: (name: string) => Node,
      name: (name: string) => Node,
    ): readonly (Node | string)[] => [
      "No slides yet. On the ",
      map("map"),
      ", show what you want to say and press ",
      name("Briefing"),
      ", then ",
      name("Add this view"),
      "; or copy one of the ",
      stories("stories"),
      " and edit it. The briefing stays in this browser.",
    ],
    loading: "Loading the briefing from this browser …",
    noScript: <Node>(stories: (name: string) => Node): readonly (Node | string)[] => [
      "Editing a briefing needs JavaScript. The ",
      stories("stories of the atlas"),
      " work without it.",
    ],
  },
  shelf: {
    briefings: "Your briefings",
    views: "Saved views",
    search: "Search your briefings",
    searchHint: "Search titles and slides",
    new: "New briefing",
    saveAll: "Save all to a file",
    full: (most: number) => `There is room for ${briefings(most)}. Delete one to start another.`,
    list: "Briefings",
    noMatch: (sought: string) => `No briefing matches “${sought}”.`,
    slides,
    edited: (day: string) => `, edited ${day}`,
    open: ", open below",
    /** Where a search found the words of a slide that has no title. */
    slideText: "a slide’s text",
    drag: "Drag to another place",
    present: (title: string) => `Present ${title}`,
    up: (title: string) => `Move ${title} up`,
    down: (title: string) => `Move ${title} down`,
    duplicate: (title: string) => `Duplicate ${title}`,
    delete: (title: string) => `Delete ${title}`,
    /** After the title of a copy. */
    copyEnd: "(copy)",
  },
  card: {
    /** A slide within the names of its buttons. */
    name: (slide: number, title: string) => (title === "" ? `slide ${slide}` : `slide ${slide}, ${title}`),
    unreadable: "Its view cannot be read.",
    /** After what the view shows, to screen readers. */
    open: ": open in the atlas",
    title: "Title",
    titleHint: "The slide in one sentence",
    caption: "Caption",
    forAudience: "for the audience",
    notes: "Notes",
    forYou: "for you",
    present: (name: string) => `Present from ${name}`,
    changeView: (name: string) => `Change the view of ${name} in the atlas`,
    atlas: "Open in the atlas",
    file: (file: string, day: string, span: string) => `“${file}”${day && `: ${day}`}${span && `, ${span}`}`,
    needsFile: (file: string, day: string) => `Needs the file “${file}”${day && `: ${day}`}`,
  },
  incoming: {
    from: { link: "A briefing from a link.", file: "A briefing from a file." },
    unchanged: "Yours stays unchanged until you choose.",
    present: "Present it",
    add: (count: number) => `Add to my ${slides(count)}`,
    keepApart: "Keep as another briefing",
    replace: "Replace my briefing",
    keep: "Keep a copy",
    back: "Back to mine",
    discard: "Discard",
  },
  sharing: {
    title: "Share this briefing",
    making: "Making the link …",
    tooLong: (most: number, length: number) =>
      `The briefing is too long for a link: mail and chat programs cut links off after ${number.format(most)} characters, and this one would have ${number.format(length)}. Send it as a file instead.`,
    save: "Save to a file",
    about: (length: number) =>
      `The link contains the whole briefing, notes included, in ${number.format(length)} characters. No server receives it; whoever has the link has the briefing.`,
    link: "Link",
    copy: "Copy the link",
  },
};
