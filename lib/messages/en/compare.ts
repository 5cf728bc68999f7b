/** Comparing two days, and the embedded map. */
export const compare = {};

export type CompareWords = typeof compare;
