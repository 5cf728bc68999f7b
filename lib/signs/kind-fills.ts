/** How much of its width a hollow fill leaves open, a narrow one takes; and how wide the opening of a cut one is. */
export const HOLLOW_OPEN = 0.5;
export const NARROW_SHARE = 0.46;
export const CUT_OPEN = 0.34;
/** Paper between two kinds of a ring, and the length of a piece of a cut part with its opening, CSS pixels along the ring. */
export const RING_GAP_PX = 1.4;
export const CUT_PX = 4;
