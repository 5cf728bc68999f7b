import { charts } from "./panels/charts";
import { ladder } from "./panels/ladder";
import { mapTools } from "./panels/map-tools";
import { table } from "./panels/table";
import { weaponRadius } from "./panels/weapon-radius";

/** Table, charts, ladder, layers, measuring. */
export const panels = { charts, ladder, mapTools, table, weaponRadius };

export type PanelsWords = typeof panels;
