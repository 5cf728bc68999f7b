import type { FarClock } from "@/lib/domain/shapes/far-clock";

/** Clocks beside the theatre's and UTC by which times can be given, under their word in a link (`clock=washington`). */
export const FAR_CLOCKS = {
  washington: {
    label: { en: "Washington", ar: "واشنطن" },
    timeZone: "America/New_York",
    names: { "-240": "EDT", "-300": "EST" },
  },
} as const satisfies Record<string, FarClock>;
