import type { PanelsWords } from "../en/panels";
import { charts } from "./panels/charts";
import { ladder } from "./panels/ladder";
import { mapTools } from "./panels/map-tools";
import { table } from "./panels/table";
import { weaponRadius } from "./panels/weapon-radius";

export const panels: PanelsWords = { charts, ladder, mapTools, table, weaponRadius };
