import type { PanelsWords } from "../en/panels";
import { mapTools } from "./panels/map-tools";
import { weaponRadius } from "./panels/weapon-radius";

export const panels: PanelsWords = { mapTools, weaponRadius };
