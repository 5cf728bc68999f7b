import type { FilesWords } from "../en/files";
import { charts } from "./files/charts";

export const files: FilesWords = { charts };
