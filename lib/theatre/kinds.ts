import type { KindClasses, KindLook } from "@/lib/domain/shapes/kind-look";

/** In the order of the legend and of the stacked histogram. */
export const INCIDENT_KINDS = ["attack", "us-strike", "interception", "other"] as const;
type Kind = (typeof INCIDENT_KINDS)[number];

/** What official tallies count, and what a legend shows of a mark that is no matter of kind. */
export const TALLIED_KIND: Kind = "attack";

/** Answers of the side whose forces are counted: who did it is known, nobody asks where from, and a place was struck by it. */
export const ANSWER_KINDS: ReadonlySet<Kind> = new Set<Kind>(["us-strike"]);

/** What belongs to no other kind: it need not have been launched, and is in no summary. */
export const REST_KIND: Kind = "other";

export const KIND_LOOKS: Readonly<Record<Kind, KindLook>> = {
  attack: { symbol: "circle", fill: "solid", light: "#b93a0a", dark: "#ff7a45" },
  "us-strike": { symbol: "star", fill: "hollow", light: "#1f5aa6", dark: "#6db0ff" },
  interception: { symbol: "shield", fill: "cut", light: "#1d7a55", dark: "#4cc49a" },
  other: { symbol: "square", fill: "narrow", light: "#63676c", dark: "#a3a9af" },
};

export const KIND_CLASSES: Readonly<Record<Kind, KindClasses>> = {
  attack: {
    text: "text-attack",
    bg: "bg-attack",
    fill: "fill-attack",
    stroke: "stroke-attack",
    pale: "border-attack bg-attack/16",
  },
  "us-strike": {
    text: "text-us-strike",
    bg: "bg-us-strike",
    fill: "fill-us-strike",
    stroke: "stroke-us-strike",
    pale: "border-us-strike bg-us-strike/16",
  },
  interception: {
    text: "text-interception",
    bg: "bg-interception",
    fill: "fill-interception",
    stroke: "stroke-interception",
    pale: "border-interception bg-interception/16",
  },
  other: {
    text: "text-other",
    bg: "bg-other",
    fill: "fill-other",
    stroke: "stroke-other",
    pale: "border-other bg-other/16",
  },
};
