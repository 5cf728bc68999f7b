import { mapTools } from "./panels/map-tools";

/** Table, charts, ladder, layers, measuring. */
export const panels = { mapTools };

export type PanelsWords = typeof panels;
