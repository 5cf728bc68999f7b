import { mine } from "./deck/mine";
import { present } from "./deck/present";
import { slide } from "./deck/slide";

/** Stories, briefings, slides, presenter. */
export const deck = { mine, present, slide };

export type DeckWords = typeof deck;
