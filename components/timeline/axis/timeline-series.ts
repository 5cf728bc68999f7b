import { INCIDENT_KINDS, type IncidentKind } from "@/lib/domain/incident";
import { countPhrase } from "@/lib/playback/count-phrase";
import { KIND_FILLS, type KindFill } from "@/lib/signs/kind-fills";

/** What one part of each bar counts: how it is drawn, and how its count reads. */
export interface TimelineSeries {
  readonly key: string;
  readonly fill: KindFill;
  /** Class of its colour. */
  readonly className: string;
  /** Few and what people look for: it fades less where the span does not reach. */
  readonly isConspicuous: boolean;
  /** "31 attacks" */
  readonly phrase: (count: number) => string;
}

const CLASSES: Readonly<Record<IncidentKind, string>> = {
  attack: "fill-attack",
  "us-strike": "fill-us-strike",
  interception: "fill-interception",
  other: "fill-other",
};

function kindSeries(lang: "en" | "ar"): readonly TimelineSeries[] {
  return INCIDENT_KINDS.map((kind) => ({
    key: kind,
    fill: KIND_FILLS[kind],
    className: CLASSES[kind],
    isConspicuous: kind === "us-strike",
    phrase: (count) => countPhrase(kind, count, lang),
  }));
}

/** The kinds of incidents, in the order of the legend. */
export const KIND_SERIES = { en: kindSeries("en"), ar: kindSeries("ar") } as const;
