/** How rows are drawn that are too many for marks of their own; `auto`: as their number on the screen wants it. */
export const DRAWINGS = ["auto", "points", "density"] as const;
export type Drawing = (typeof DRAWINGS)[number];
