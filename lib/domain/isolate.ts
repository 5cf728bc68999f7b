/** A text that runs from left to right, isolated from the Arabic about it: a key of a link, an ISO date, a version. */
export const ltr = (text: string): string => `\u2066${text}\u2069`;

/** A text of somebody else's within a sentence, in whichever direction it runs: what turns the direction of what follows is taken out. */
export const isolated = (text: string): string =>
  `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "")}\u2069`;
