import { Fragment } from "react";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import { incidentPage, placePage } from "@/lib/evidence/page-links";
import type { SourceUse } from "@/lib/evidence/source-uses";

interface SourceRestProps {
  readonly use: SourceUse;
  readonly places: Dataset["places"];
}

const OPEN_UP_TO = 3;

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function IncidentLinks({ use, places }: SourceRestProps) {
  return use.incidents.map(({ id, day, placeId }, index) => (
    <Fragment key={id}>
      {index > 0 && " · "}
      <a href={incidentPage(id)}>
        {`${formatDay(day, "en", "short")} ${formatDay(day, "en", "year")} ${places.get(placeId)?.shortName ?? placeId}`}
      </a>
    </Fragment>
  ));
}

/** What rests on a publication, with the links to it. */
export function SourceRest({ use, places }: SourceRestProps) {
  const { incidents, claims, origins, tallies, originPlaces, background } = use;
  const others = [
    claims > 0 && counted(claims, "claim on a field", "claims on fields"),
    origins.length > 0 && `where ${counted(origins.length, "incident was", "incidents were")} launched from`,
    tallies.length > 0 && counted(tallies.length, "tally", "tallies"),
    background > 0 && counted(background, "background fact", "background facts"),
  ].filter((part) => part !== false);
  const from = [...new Set(originPlaces)].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
  return (
    <div>
      {incidents.length > OPEN_UP_TO ? (
        <details>
          <summary>{counted(incidents.length, "incident", "incidents")}</summary>
          <IncidentLinks use={use} places={places} />
        </details>
      ) : (
        <p>
          {incidents.length > 0 && `${counted(incidents.length, "incident", "incidents")}: `}
          <IncidentLinks use={use} places={places} />
        </p>
      )}
      {others.length > 0 && <small>{others.join(", ")}</small>}
      {originPlaces.length > 0 && (
        <small>
          {counted(originPlaces.length, "statement on launches", "statements on launches")}
          {from.length > 0 && ": "}
          {from.map((place, index) => (
            <span key={place.id}>
              {index > 0 && ", "}
              <a href={placePage(place.id)}>{place.shortName}</a>
            </span>
          ))}
        </small>
      )}
    </div>
  );
}
