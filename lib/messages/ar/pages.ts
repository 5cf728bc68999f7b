import type { PagesWords } from "../en/pages";
import { frame } from "./pages/frame";
import { tallies } from "./pages/tallies";
import { weeks } from "./pages/weeks";

export const pages: PagesWords = { frame, tallies, weeks };
