/** Head, headline, list, table's and charts' switch, incident and place of the atlas's page, its shortcuts and announcements. */
export const atlas = {};
