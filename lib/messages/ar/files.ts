import type { FilesWords } from "../en/files";

export const files: FilesWords = {};
