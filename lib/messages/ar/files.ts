import type { FilesWords } from "../en/files";
import { charts } from "./files/charts";
import { opening } from "./files/opening";
import { shown } from "./files/shown";
import { sorting } from "./files/sorting";

export const files: FilesWords = { charts, opening, shown, sorting };
