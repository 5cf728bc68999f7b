/** Table, charts, ladder, layers, measuring. */
export const panels = {};

export type PanelsWords = typeof panels;
