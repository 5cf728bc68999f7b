import { slides } from "./counts";

/** The page of stories and briefings, and the page in the place of a slide that there is not. */
export const stories = {
  title: "Stories and briefings",
  about:
    "Slides of the atlas for a screen in a room, each with its own address. Every number in them is this dataset’s or an official count of it, and every slide links to the map. Arrow keys or a clicker step through; P opens the presenter’s window.",
  /** Said once, on a page in another language. */
  inEnglish: "The stories’ texts are in English.",
  slides,
  slidesOf: (count: number, first: string, last: string) => `${slides(count)}, ${first} to ${last}`,
  present: "Present",
  copy: "Copy to my briefing",
  export: "Export…",
  /** A button and the story that it is of. */
  presentOf: (story: string) => `Present: ${story}`,
  copyOf: (story: string) => `Copy to my briefing: ${story}`,
  exportOf: (story: string) => `Export: ${story}`,
  mine: {
    none: "Add views from the map with “Briefing”, or copy one of the stories above. It stays in your browser.",
    some: (count: number) => `Your briefing, ${slides(count)}, saved in this browser.`,
    present: "Present your briefing",
    open: "Open the editor",
    edit: "Edit",
  },
  missing: {
    title: "There is no such slide",
    /** `stories` is a link in it. */
    text: <Node>(stories: (name: string) => Node): readonly (Node | string)[] => [
      "The address names a story or a slide that this atlas does not have. These are its ",
      stories("stories"),
      ":",
    ],
    /** After a story's title. */
    count: (count: number) => `, ${slides(count)}`,
  },
};
