import type { Dataset } from "@/lib/dataset/dataset";
import { type ClockZone, clockTimeText } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { FieldNote } from "./detail-field";

interface WhenTextProps {
  readonly incident: Incident;
  readonly sources: Dataset["sources"];
  readonly clock?: ClockZone | undefined;
}

/** The day, the hour where one is given, and every other day that a source gives. */
export function WhenText({ incident, sources, clock = "theatre" }: WhenTextProps) {
  return (
    <>
      {formatDay(incident.day, "en", "full")}
      <FieldNote>
        {incident.localTime === null
          ? "Hour not given"
          : clockTimeText(incident.day, incident.localTime, clock, "en")}
      </FieldNote>
      {incident.alternateDays.map((other) => (
        <FieldNote key={`${other.day} ${other.sourceId}`}>
          Or {formatDay(other.day, "en", "long")}: {other.reason}
          {sources.has(other.sourceId) && ` (${sources.get(other.sourceId)?.publisher})`}
        </FieldNote>
      ))}
    </>
  );
}
