import type { PagesWords } from "../en/pages";

export const pages: PagesWords = {};
