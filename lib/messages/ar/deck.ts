import type { DeckWords } from "../en/deck";

export const deck: DeckWords = {};
