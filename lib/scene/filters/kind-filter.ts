import type { IncidentKind } from "@/lib/domain/incident";
import { lowerFirst } from "@/lib/domain/lower-first";
import type { Lang } from "@/lib/domain/shapes/lang";
import { EXAMPLES } from "@/lib/theatre/examples";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { type Filter, inOrderOf, listOf, ofWords } from "./filter";

/** "attacks" */
export const kindWord = (kind: IncidentKind, lang: Lang) => lowerFirst(KIND_LABELS[kind].many[lang]);

/** The kind of incident. */
export const kindFilter: Filter<IncidentKind> = {
  label: { en: "Kind", ar: "النوع" },
  valuesOf: ({ kind }) => [kind],
  order: inOrderOf(INCIDENT_KINDS),
  nameOf: (kind, _, lang) => KIND_LABELS[kind].many[lang],
  wordOf: kindWord,
  phrase: (names, _, lang) => listOf(names, lang),
  api: ofWords("Kinds of incident.", EXAMPLES.kind, INCIDENT_KINDS),
};
