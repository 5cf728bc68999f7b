/** What pure functions say of a scene: counts, headlines, names of what is drawn. */
export const scene = {
  /** Day and span together: "8 November 2023, last 14 days, from 26 October". */
  when: (day: string, span: string) => `${day}, ${span}`,
  nothing: "nothing in this dataset",
  counts: (counts: readonly string[]) => counts.join(", "),
  description: (when: string, held: string, launched: string | null, subject: string) =>
    `${when}: ${held}. ${launched === null ? "" : `${launched}. `}${subject}, on a map, each with its sources.`,
  summary: {
    nothing: (when: string) => `${when}: nothing in this dataset under these filters.`,
    held: (when: string, counts: string) => `${when}: ${counts}.`,
    mostAt: (places: readonly string[]) => `Most at ${places.join(", ")}.`,
    unplaced: (count: number) => `${count} without a place on the map.`,
  },
};
