/**
 * Where a name stands better than in the middle of its area, `[lng, lat]`: clear of lakes, rivers and towns, or in the
 * widest open water. A choice of drawing, not a fact; counted discs keep to the middle.
 */
export const LABEL_PLACES: Readonly<Record<string, readonly [number, number]>> = {
  IQ: [42.3, 32.1],
  SY: [38.4, 34.95],
  EG: [29.0, 26.6],
  YE: [47.4, 15.8],
  "sea:red-sea": [38.4, 20.5],
  "sea:gulf-of-aden": [48.6, 12.7],
  "sea:persian-gulf": [51.1, 27.4],
};

/** Where large neighbours are named again, close to the theatre (and the Red Sea in its south), at zooms where their middle is off the screen. */
export const NEAR_PLACES: Readonly<Record<string, readonly [number, number]>> = {
  TR: [37.2, 38.35],
  IR: [48.9, 34.75],
  SA: [41.2, 29.2],
  "sea:red-sea": [41.1, 16.2],
};
