import { DatasetText } from "@/components/ui/name-text";
import type { Dataset } from "@/lib/dataset/dataset";
import { type ClockZone, clockTimeText } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { Source } from "@/lib/domain/source";
import { workspaceWords } from "@/lib/messages/rooms";
import { FieldNote } from "./detail-field";

interface WhenTextProps {
  readonly incident: Incident;
  readonly sources: Dataset["sources"];
  readonly clock?: ClockZone | undefined;
  readonly lang: Lang;
}

function Publisher({ source }: { readonly source: Source | undefined }) {
  return (
    source && (
      <>
        {" "}
        <DatasetText text={`(${source.publisher})`} />
      </>
    )
  );
}

/** The day, the hour where one is given, and every other day that a source gives. */
export function WhenText({ incident, sources, clock = "theatre", lang }: WhenTextProps) {
  const words = workspaceWords.get(lang).detail.fields;
  return (
    <>
      {formatDay(incident.day, lang, "full")}
      <FieldNote>
        {incident.localTime === null
          ? words.noHour
          : clockTimeText(incident.day, incident.localTime, clock, lang)}
      </FieldNote>
      {incident.alternateDays.map((other) => (
        <FieldNote key={`${other.day} ${other.sourceId}`}>
          {words.orDay(formatDay(other.day, lang, "long"))} <DatasetText text={other.reason} />
          <Publisher source={sources.get(other.sourceId)} />
        </FieldNote>
      ))}
    </>
  );
}
