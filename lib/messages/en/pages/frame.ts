/** What several pages that are read have. */
export const frame = {
  cite: "Cite this",
  show: "Show",
  uncovered: "For a day that is not covered nothing was found; it may not have been quiet.",
};
