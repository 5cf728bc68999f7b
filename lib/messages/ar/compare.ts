import type { CompareWords } from "../en/compare";

export const compare: CompareWords = {};
