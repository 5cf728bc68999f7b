import type { CompareWords } from "./en/compare";
import type { DeckWords } from "./en/deck";
import type { FilesWords } from "./en/files";
import type { PagesWords } from "./en/pages";
import type { PanelsWords } from "./en/panels";
import type { ShellWords } from "./en/shell";
import type { ToolsWords } from "./en/tools";
import type { WorkspaceWords } from "./en/workspace";
import { fetchedRoom } from "./room";

// The rooms of words in a browser: see `rooms.ts`, whose names these are.

export const shellWords = fetchedRoom<ShellWords>({
  en: async () => (await import("./en/shell")).shell,
  ar: async () => (await import("./ar/shell")).shell,
});

export const workspaceWords = fetchedRoom<WorkspaceWords>({
  en: async () => (await import("./en/workspace")).workspace,
  ar: async () => (await import("./ar/workspace")).workspace,
});

export const pagesWords = fetchedRoom<PagesWords>({
  en: async () => (await import("./en/pages")).pages,
  ar: async () => (await import("./ar/pages")).pages,
});

export const toolsWords = fetchedRoom<ToolsWords>({
  en: async () => (await import("./en/tools")).tools,
  ar: async () => (await import("./ar/tools")).tools,
});

export const deckWords = fetchedRoom<DeckWords>({
  en: async () => (await import("./en/deck")).deck,
  ar: async () => (await import("./ar/deck")).deck,
});

export const filesWords = fetchedRoom<FilesWords>({
  en: async () => (await import("./en/files")).files,
  ar: async () => (await import("./ar/files")).files,
});

export const panelsWords = fetchedRoom<PanelsWords>({
  en: async () => (await import("./en/panels")).panels,
  ar: async () => (await import("./ar/panels")).panels,
});

export const compareWords = fetchedRoom<CompareWords>({
  en: async () => (await import("./en/compare")).compare,
  ar: async () => (await import("./ar/compare")).compare,
});
