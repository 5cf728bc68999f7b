/** What pure functions say of a scene: counts, headlines, names of what is drawn. */
export const scene = {};
