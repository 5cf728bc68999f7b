import type { PanelsWords } from "../en/panels";
import { ladder } from "./panels/ladder";
import { mapTools } from "./panels/map-tools";
import { weaponRadius } from "./panels/weapon-radius";

export const panels: PanelsWords = { ladder, mapTools, weaponRadius };
