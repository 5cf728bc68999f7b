import type { FilesWords } from "../en/files";
import { charts } from "./files/charts";
import { sorting } from "./files/sorting";

export const files: FilesWords = { charts, sorting };
