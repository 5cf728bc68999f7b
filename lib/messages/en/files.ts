import { charts } from "./files/charts";
import { opening } from "./files/opening";
import { shown } from "./files/shown";
import { sorting } from "./files/sorting";

/** A reader's file: opening it, its page, its refusals. */
export const files = { charts, opening, shown, sorting };

export type FilesWords = typeof files;
