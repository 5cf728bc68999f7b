import type { FilesWords } from "../en/files";
import { charts } from "./files/charts";
import { opening } from "./files/opening";
import { sorting } from "./files/sorting";

export const files: FilesWords = { charts, opening, sorting };
