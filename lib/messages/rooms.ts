import { compare as compareAr } from "./ar/compare";
import { deck as deckAr } from "./ar/deck";
import { files as filesAr } from "./ar/files";
import { pages as pagesAr } from "./ar/pages";
import { panels as panelsAr } from "./ar/panels";
import { shell as shellAr } from "./ar/shell";
import { tools as toolsAr } from "./ar/tools";
import { workspace as workspaceAr } from "./ar/workspace";
import { type CompareWords, compare as compareEn } from "./en/compare";
import { type DeckWords, deck as deckEn } from "./en/deck";
import { type FilesWords, files as filesEn } from "./en/files";
import { type PagesWords, pages as pagesEn } from "./en/pages";
import { type PanelsWords, panels as panelsEn } from "./en/panels";
import { type ShellWords, shell as shellEn } from "./en/shell";
import { type ToolsWords, tools as toolsEn } from "./en/tools";
import { type WorkspaceWords, workspace as workspaceEn } from "./en/workspace";
import { readyRoom } from "./room";

/**
 * The rooms of words, on a server and in tests: all there. For a browser the build takes `rooms.browser.ts` in the place of this file
 * (`turbopack.resolveAlias` in next.config.js), so that a page fetches its own language alone.
 */

/** The words of every page. */
export const shellWords = readyRoom<ShellWords>({ en: shellEn, ar: shellAr });

/** Pages with a map and a timeline, before anything opens. */
export const workspaceWords = readyRoom<WorkspaceWords>({ en: workspaceEn, ar: workspaceAr });

/** Pages that are read, drawn by a server or, without a network, of what is kept. */
export const pagesWords = readyRoom<PagesWords>({ en: pagesEn, ar: pagesAr });

/** Share, cite, saved views, export. */
export const toolsWords = readyRoom<ToolsWords>({ en: toolsEn, ar: toolsAr });

/** Stories, briefings, slides, presenter. */
export const deckWords = readyRoom<DeckWords>({ en: deckEn, ar: deckAr });

/** A reader's file. */
export const filesWords = readyRoom<FilesWords>({ en: filesEn, ar: filesAr });

/** Table, charts, ladder, layers, measuring. */
export const panelsWords = readyRoom<PanelsWords>({ en: panelsEn, ar: panelsAr });

/** Comparing. */
export const compareWords = readyRoom<CompareWords>({ en: compareEn, ar: compareAr });
