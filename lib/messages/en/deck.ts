import { editor } from "./deck/editor";
import { mine } from "./deck/mine";
import { present } from "./deck/present";
import { presenter } from "./deck/presenter";
import { problems } from "./deck/problems";
import { slide } from "./deck/slide";
import { stories } from "./deck/stories";

/** Stories, briefings, slides, presenter. */
export const deck = { editor, mine, present, presenter, problems, slide, stories };

export type DeckWords = typeof deck;
