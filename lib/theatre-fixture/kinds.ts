import type { KindClasses, KindLook } from "@/lib/domain/shapes/kind-look";

export const INCIDENT_KINDS = ["boarding", "pursuit", "sighting"] as const;
type Kind = (typeof INCIDENT_KINDS)[number];

export const TALLIED_KIND: Kind = "boarding";
export const ANSWER_KINDS: ReadonlySet<Kind> = new Set<Kind>(["pursuit"]);
export const REST_KIND: Kind = "sighting";

export const KIND_LOOKS: Readonly<Record<Kind, KindLook>> = {
  boarding: { symbol: "circle", fill: "solid", light: "#7a1fa2", dark: "#d9a2ef" },
  pursuit: { symbol: "shield", fill: "cut", light: "#00695c", dark: "#5fd0c6" },
  sighting: { symbol: "square", fill: "narrow", light: "#5d6066", dark: "#a3a9af" },
};

const INK: KindClasses = {
  text: "text-ink",
  bg: "bg-ink",
  fill: "fill-ink",
  stroke: "stroke-ink",
  pale: "border-ink bg-ink/16",
};
export const KIND_CLASSES: Readonly<Record<Kind, KindClasses>> = {
  boarding: INK,
  pursuit: INK,
  sighting: INK,
};
