/** The ring of a counted disc: this share of its radius, between these CSS pixels. */
export const DISC_RING = { share: 0.24, leastPx: 2.5, mostPx: 5 } as const;

/** The number in a disc: at most this share of its radius, this far off the ring in CSS pixels, each digit this share of its size wide. */
export const DISC_NUMBER = { share: 1.1, offPx: 1, digitEm: 0.6 } as const;

/** The dots about an area's badge: from its rim, apart, their radius and that of the paper under them, CSS pixels. */
export const BADGE_DOTS = { awayPx: 2.75, stepPx: 4, radiusPx: 0.8, haloRadiusPx: 1.5 } as const;

/** Width of a disc's ring, CSS pixels. */
export function discRingPx(radiusPx: number): number {
  return Math.min(DISC_RING.mostPx, Math.max(DISC_RING.leastPx, radiusPx * DISC_RING.share));
}

/** Font size of a disc's number, CSS pixels. */
export function discNumberPx(radiusPx: number, digits: number): number {
  const room = (radiusPx - discRingPx(radiusPx) - DISC_NUMBER.offPx) * 2;
  return Math.min(radiusPx * DISC_NUMBER.share, room / (digits * DISC_NUMBER.digitEm));
}

/** From dot to dot about a badge, CSS pixels: near {@link BADGE_DOTS}'s step, and a whole number of times around. */
export function badgeDotStepPx(radiusPx: number): number {
  const around = 2 * Math.PI * (radiusPx + BADGE_DOTS.awayPx);
  return around / Math.floor(around / BADGE_DOTS.stepPx);
}
