import type { PanelsWords } from "../en/panels";

export const panels: PanelsWords = {};
