import { charts } from "./files/charts";
import { sorting } from "./files/sorting";

/** A reader's file: opening it, its page, its refusals. */
export const files = { charts, sorting };

export type FilesWords = typeof files;
