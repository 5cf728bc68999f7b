import type { IncidentKind } from "@/lib/domain/incident";
import { lowerFirst } from "@/lib/domain/lower-first";
import { EXAMPLES } from "@/lib/theatre/examples";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { type Filter, inOrderOf, ofWords } from "./filter";

/** "attacks" */
export const kindWord = (kind: IncidentKind) => lowerFirst(KIND_LABELS[kind].many.en);

/** The kind of incident. */
export const kindFilter: Filter<IncidentKind> = {
  label: "Kind",
  valuesOf: ({ kind }) => [kind],
  order: inOrderOf(INCIDENT_KINDS),
  nameOf: (kind) => KIND_LABELS[kind].many.en,
  wordOf: kindWord,
  phrase: (names) => names.join(", "),
  api: ofWords("Kinds of incident.", EXAMPLES.kind, INCIDENT_KINDS),
};
