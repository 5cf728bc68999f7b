import type { IncidentKind } from "@/lib/domain/incident";

/** The fill of a kind in bars, as a class. */
export const KIND_BAR_CLASS: Readonly<Record<IncidentKind, string>> = {
  attack: "fill-attack",
  "us-strike": "fill-us-strike",
  interception: "fill-interception",
  other: "fill-other",
};
