/** What an incident or a place says of itself: its card, its row, its detail. Its own page says the same. */
export const detail = {
  source: {
    noAddress: "Read without an address",
    untitled: "Untitled page",
  },
};
