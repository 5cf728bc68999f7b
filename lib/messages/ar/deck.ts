import type { DeckWords } from "../en/deck";
import { mine } from "./deck/mine";
import { present } from "./deck/present";
import { slide } from "./deck/slide";

export const deck: DeckWords = { mine, present, slide };
