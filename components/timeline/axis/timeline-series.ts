import type { KindFill } from "@/lib/domain/shapes/kind-look";
import { countPhrase } from "@/lib/playback/count-phrase";
import { ANSWER_KINDS, INCIDENT_KINDS, KIND_CLASSES, KIND_LOOKS } from "@/lib/theatre/kinds";

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

function kindSeries(lang: "en" | "ar"): readonly TimelineSeries[] {
  return INCIDENT_KINDS.map((kind) => ({
    key: kind,
    fill: KIND_LOOKS[kind].fill,
    className: KIND_CLASSES[kind].fill,
    isConspicuous: ANSWER_KINDS.has(kind),
    phrase: (count) => countPhrase(kind, count, lang),
  }));
}

/** The kinds of incidents, in the order of the legend. */
export const KIND_SERIES = { en: kindSeries("en"), ar: kindSeries("ar") } as const;
