import { mapTools } from "./panels/map-tools";
import { weaponRadius } from "./panels/weapon-radius";

/** Table, charts, ladder, layers, measuring. */
export const panels = { mapTools, weaponRadius };

export type PanelsWords = typeof panels;
