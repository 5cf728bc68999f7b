import { charts } from "./files/charts";
import { opening } from "./files/opening";
import { sorting } from "./files/sorting";

/** A reader's file: opening it, its page, its refusals. */
export const files = { charts, opening, sorting };

export type FilesWords = typeof files;
