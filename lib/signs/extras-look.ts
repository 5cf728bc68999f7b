/** How rings, the measuring line and the graticule look, CSS pixels. Dashes in widths of their line. */
export const EXTRAS_LOOK = {
  graticule: { widthPx: 0.6, opacity: 0.55, textPx: 10, offPx: 3 },
  ring: { widthPx: 1.3, opacity: 0.85, dash: [4, 2.5] },
  measure: { widthPx: 1.8, opacity: 1 },
  dot: { ring: 2, measure: 3.2, edgePx: 1.5 },
  text: { sizePx: 12, offPx: 9, haloPx: 1.6 },
} as const;
