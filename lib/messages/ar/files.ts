import type { FilesWords } from "../en/files";
import { charts } from "./files/charts";
import { faults } from "./files/faults";
import { found } from "./files/found";
import { letters } from "./files/letters";
import { opening } from "./files/opening";
import { shown } from "./files/shown";
import { sorting } from "./files/sorting";

export const files: FilesWords = { charts, faults, found, letters, opening, shown, sorting };
