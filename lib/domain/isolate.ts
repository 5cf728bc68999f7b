/** A text that runs from left to right, isolated from the Arabic about it: a key of a link, an ISO date, a version. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;
