import type { FarClock } from "@/lib/domain/shapes/far-clock";

export const FAR_CLOCKS = {
  sydney: {
    label: { en: "Sydney", ar: "سيدني" },
    timeZone: "Australia/Sydney",
    names: { "600": "AEST", "660": "AEDT" },
  },
} as const satisfies Record<string, FarClock>;
