/** Pages that are read: incident, place, sources, method, counts, weeks, releases, origins, codebook. Server components alone use them. */
export const pages = {};

export type PagesWords = typeof pages;
