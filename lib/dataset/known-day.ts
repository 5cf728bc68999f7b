import type { Claim } from "@/lib/domain/claim";
import type { Day } from "@/lib/domain/day";
import type { Incident } from "@/lib/domain/incident";
import type { Label } from "@/lib/domain/shapes/label";
import type { Source, SourceId } from "@/lib/domain/source";
import type { Tally } from "@/lib/domain/tally";

/** Since when something had been published. */
export interface KnownSince {
  readonly day: Day;
  /** `false` where no publication behind it has a date, so that `day` follows from {@link KNOWN_RULE} and must be marked. */
  readonly dated: boolean;
}

type Sources = ReadonlyMap<SourceId, Source>;

/** The rule of "as known on", sentence by sentence, for the method page. */
export const KNOWN_RULE: readonly Label[] = [
  {
    en: "A publication counts as known from its day of publication; where only the days between which it must have appeared are known, from the last of them.",
    ar: "يُعدّ المنشور معروفًا من يوم نشره؛ فإن لم تُعرف إلا الأيام التي لا بد أنه نُشر بينها فمن آخرها.",
  },
  {
    en: "An incident, a value or a count is known from the earliest of its publications that has such a day, and never before its own day.",
    ar: "تُعدّ الحادثة أو القيمة أو الحصيلة معروفة من أقدم منشوراتها ذات اليوم المعلوم، ولا تُعدّ معروفة قبل يومها.",
  },
  {
    en: "A publication without a date counts as known from the day of the incident it reports, or from the earliest day it can have appeared where that is later, and is marked as undated. It counts only where no other publication has a date.",
    ar: "المنشور غير المؤرخ يُعدّ معروفًا من يوم الحادثة التي يوردها، أو من أقرب يوم يمكن أن يكون نُشر فيه إن كان بعده، ويوسم بأنه غير مؤرخ. ولا يُعتدّ به إلا إذا لم يكن لغيره تاريخ.",
  },
  {
    en: "A value whose speaker is named but not the publication counts as known with its incident and is marked as undated.",
    ar: "القيمة التي سُمّي قائلها دون منشورها تُعدّ معروفة مع حادثتها وتوسم بأنها غير مؤرخة.",
  },
  {
    en: "Where a displayed value was not known yet, the weightiest value known by then replaces it, or none; summaries keep today’s words. An incident that only a party’s media had published by then is a claim.",
    ar: "إذا لم تكن القيمة المعروضة معروفة بعد حلّت محلها أرجح القيم المعروفة آنذاك أو لا شيء؛ أما الملخص فبصياغة اليوم. وما لم ينشره حتى ذلك اليوم إلا إعلام أحد الأطراف فهو إعلان من طرف فقط.",
  },
];

/** The day from which a publication counts as known: of publication, else the latest it can be; `null` where neither is known. */
export function knownSince({ published, publishedBounds }: Source): Day | null {
  return published ?? publishedBounds?.latest ?? null;
}

/**
 * Known from the earliest of the publications that have a day, and not before `floor`. Where none has one: from
 * `floor`, or from the earliest day that one of them can have appeared, undated.
 */
function earliestOf(ids: readonly SourceId[], sources: Sources, floor: Day): KnownSince {
  const publications = ids.flatMap((id) => sources.get(id) ?? []);
  const days = publications.flatMap((source) => knownSince(source) ?? []);
  if (days.length > 0) return { day: latest(floor, earliest(days, floor)), dated: true };
  const possible = publications.map(({ publishedBounds }) =>
    latest(floor, publishedBounds?.earliest ?? floor),
  );
  return { day: earliest(possible, floor), dated: false };
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earliest of `days`; `empty` where there are none. */
function earliest(days: readonly Day[], empty: Day): Day {
  return (
    days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null) ?? empty
  );
}

/** Since when an incident had been reported, by {@link KNOWN_RULE}. */
export function incidentKnownSince(
  incident: Pick<Incident, "day" | "sourceIds">,
  sources: Sources,
): KnownSince {
  return earliestOf(incident.sourceIds, sources, incident.day);
}

/** Since when one source's value had been published: never before its incident's day. */
export function claimKnownSince(
  claim: Pick<Claim, "sourceId">,
  incident: Pick<Incident, "day" | "sourceIds">,
  sources: Sources,
): KnownSince {
  const source = claim.sourceId === null ? undefined : sources.get(claim.sourceId);
  const known = source ? knownSince(source) : null;
  if (known !== null) return { day: latest(known, incident.day), dated: true };
  return { day: incidentKnownSince(incident, sources).day, dated: false };
}

/** Since when a count had been published: never before the day it counts to. */
export function tallyKnownSince(tally: Pick<Tally, "asOf" | "sourceIds">, sources: Sources): KnownSince {
  return earliestOf(tally.sourceIds, sources, tally.asOf);
}
