import { inForm } from "@/lib/domain/plural-forms";
import { exporting } from "./tools/exporting";
import { sheet } from "./tools/sheet";

/** Share, cite, saved views, export: what opens over a page. */
export const tools = {
  share: {
    copyLink: "Copy link",
    withApp: "Share with an app",
    embed: {
      name: "Embed",
      heading: "Embed in a page",
      size: "Size of the frame",
      sizes: { small: "Small", medium: "Medium", large: "Large" },
      code: "Embed code",
      copy: "Copy embed code",
    },
    cite: { name: "Cite", heading: "Cite this view" },
    code: {
      name: "QR code",
      of: "QR code of the link",
      use: "For a slide or a printed page",
      download: "Download",
    },
    picture: {
      name: "Picture",
      heading: "Picture of this view",
      copy: "Copy picture",
      share: "Share picture",
      drawing: "Drawing the picture…",
      failed: "The picture couldn’t be made.",
      copied: "Picture copied.",
      notCopied: "The browser didn’t let the picture be copied. Export… in the menu saves it.",
      ready: "The picture is ready: press Share picture again.",
    },
  },
  saved: {
    title: "Saved views",
    name: "Name of this view",
    save: "Save this view",
    isSaved: "Saved",
    blocked: "Couldn’t save in this browser: storage is full or blocked.",
    saved: (name: string) => `“${name}” saved.`,
    full: (most: number) => `There is room for ${most} views. Delete one first.`,
    moved: (place: number, count: number) => `The view is now ${place} of ${count}.`,
    deleted: (name: string) => `“${name}” deleted.`,
    renamed: (name: string) => `Renamed to “${name}”.`,
    briefingFull: (most: number) =>
      `The briefing is full: ${inForm({ one: "# slide", other: "# slides" }, most, "en")}.`,
    added: (briefing: string, slide: number) => `Added to “${briefing}” as slide ${slide}.`,
    untitledBriefing: "Untitled briefing",
    undo: "Undo",
    undone: "Undone.",
    search: "Search saved views",
    searchHint: "Search",
    none: "No saved views yet.",
    noneFound: (sought: string) => `No saved view matches “${sought}”.`,
    stay: {
      before: "Saved views stay in this browser.",
      link: "Your briefings",
      after: "can be saved to a file together with them.",
    },
    row: {
      file: "Your file",
      savedOn: (day: string) => `saved ${day}`,
      rename: (name: string) => `Rename ${name}`,
      up: (name: string) => `Move ${name} up`,
      down: (name: string) => `Move ${name} down`,
      add: (name: string) => `Add ${name} to the briefing`,
      remove: (name: string) => `Delete ${name}`,
      newName: (name: string) => `New name of ${name}`,
      renameIt: "Rename",
    },
  },
  exporting,
  sheet,
};

export type ToolsWords = typeof tools;
