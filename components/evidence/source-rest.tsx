import { Fragment } from "react";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Lang } from "@/lib/domain/shapes/lang";
import { shortPlaceName } from "@/lib/evidence/incident-title";
import { incidentPage, placePage } from "@/lib/evidence/page-links";
import type { SourceUse } from "@/lib/evidence/source-uses";
import { pagesWords } from "@/lib/messages/rooms";
import { inLang } from "@/lib/view/address/lang-of";

interface SourceRestProps {
  readonly use: SourceUse;
  readonly places: Dataset["places"];
  readonly lang: Lang;
}

const OPEN_UP_TO = 3;

function IncidentLinks({ use, places, lang }: SourceRestProps) {
  return use.incidents.map(({ id, day, placeId }, index) => (
    <Fragment key={id}>
      {index > 0 && " · "}
      <a href={inLang(incidentPage(id), lang)}>
        {`${formatDay(day, lang, "short")} ${formatDay(day, lang, "year")} ${shortPlaceName(placeId, places, lang)}`}
      </a>
    </Fragment>
  ));
}

/** What rests on a publication, with the links to it. */
export function SourceRest({ use, places, lang }: SourceRestProps) {
  const { frame, sources } = pagesWords.get(lang);
  const words = sources.rest;
  const { incidents, claims, origins, tallies, originPlaces, background } = use;
  const others = [
    claims > 0 && words.claims(claims),
    origins.length > 0 && words.origins(origins.length),
    tallies.length > 0 && words.tallies(tallies.length),
    background > 0 && words.background(background),
  ].filter((part) => part !== false);
  const from = [...new Set(originPlaces)].flatMap((id) => (id === null ? [] : (places.get(id) ?? [])));
  const statements = words.statements(originPlaces.length);
  return (
    <div>
      {incidents.length > OPEN_UP_TO ? (
        <details>
          <summary>{frame.incidents(incidents.length)}</summary>
          <IncidentLinks use={use} places={places} lang={lang} />
        </details>
      ) : (
        <p>
          {incidents.length > 0 && `${words.incidentsHere(frame.incidents(incidents.length))} `}
          <IncidentLinks use={use} places={places} lang={lang} />
        </p>
      )}
      {others.length > 0 && <small>{words.parts(others)}</small>}
      {originPlaces.length > 0 && (
        <small>
          {from.length > 0 ? `${words.statementsOn(statements)} ` : statements}
          {from.map((place, index) => (
            <span key={place.id}>
              {index > 0 && `${frame.comma} `}
              <a href={inLang(placePage(place.id), lang)}>{shortPlaceName(place.id, places, lang)}</a>
            </span>
          ))}
        </small>
      )}
    </div>
  );
}
