import type { IncidentKind } from "@/lib/domain/incident";

/** Colour classes of the kinds; the values are the tokens of `globals.css`. */
export const KIND_CLASS: Record<IncidentKind, { readonly text: string; readonly bg: string }> = {
  attack: { text: "text-attack", bg: "bg-attack" },
  "us-strike": { text: "text-us-strike", bg: "bg-us-strike" },
  interception: { text: "text-interception", bg: "bg-interception" },
  other: { text: "text-other", bg: "bg-other" },
};
