/** The map, its buttons and what it says to screen readers. */
export const map = {};
