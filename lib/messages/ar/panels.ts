import type { PanelsWords } from "../en/panels";
import { mapTools } from "./panels/map-tools";

export const panels: PanelsWords = { mapTools };
