/** Stories, briefings, slides, presenter. */
export const deck = {};

export type DeckWords = typeof deck;
