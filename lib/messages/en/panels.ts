import { ladder } from "./panels/ladder";
import { mapTools } from "./panels/map-tools";
import { weaponRadius } from "./panels/weapon-radius";

/** Table, charts, ladder, layers, measuring. */
export const panels = { ladder, mapTools, weaponRadius };

export type PanelsWords = typeof panels;
