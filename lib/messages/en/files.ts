import { charts } from "./files/charts";
import { faults } from "./files/faults";
import { found } from "./files/found";
import { letters } from "./files/letters";
import { opening } from "./files/opening";
import { shown } from "./files/shown";
import { sorting } from "./files/sorting";

/** A reader's file: opening it, its page, its refusals. */
export const files = { charts, faults, found, letters, opening, shown, sorting };

export type FilesWords = typeof files;
