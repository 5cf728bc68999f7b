import { MarkIcon } from "@/components/ui/signs/mark-icon";
import { SoftLink } from "@/components/ui/soft-link";
import type { Dataset } from "@/lib/dataset/dataset";
import { disputesOf } from "@/lib/domain/disputes-of";
import type { Ladder, Rung } from "@/lib/ladder/ladder";
import { datesText, detailText, gapTexts, placesText, titleText } from "@/lib/ladder/ladder-words";
import { leadingKind } from "@/lib/ladder/leading-kind";
import { KIND_CLASSES } from "@/lib/theatre/kinds";
import { IncidentLink, LINK, type OfRung, tabOf } from "./rung-links";
import { RungWords } from "./rung-words";

interface LadderRungProps extends OfRung {
  readonly places: Dataset["places"];
  readonly sources: Dataset["sources"];
  readonly mapHref: (rung: Rung) => string;
  /** Of the ladder, from 1. */
  readonly row: number;
  /** Of the whole ladder. */
  readonly days: Ladder["days"];
  /** Of the rung that it answers, where it is on the ladder. */
  readonly answeredId: Rung["id"] | undefined;
}

/** One attack or one day's answers, or all between two of these as a number. */
export function LadderRung(props: LadderRungProps) {
  const { row, days, answeredId, places, sources, mapHref, rung, lang, live } = props;
  const of: OfRung = { rung, lang, live };
  const { form, side, incidents, gap } = rung;
  const [first] = incidents;
  if (!first) return null;
  const number = gap && gapTexts(gap, lang);
  const title = titleText(rung, places, lang);
  const count = Math.min(1, incidents.length / 40) * 100;
  return (
    <li
      id={rung.id}
      data-side={side}
      data-form={form}
      data-selected={live?.selected === rung.id ? "" : undefined}
      style={{ gridRow: row }}
      className={`ladder-rung scroll-mt-4 ${KIND_CLASSES[first.kind].text}`}
    >
      <div className="ladder-spine text-ink">
        {number && (
          <p className="ladder-gap">
            {number.number !== "" && <strong className="numeral">{number.number}</strong>} {number.rest}
          </p>
        )}
        <SoftLink
          href={mapHref(rung)}
          onGo={live && (() => live.onDays(rung))}
          tabIndex={tabOf(of)}
          className={`ladder-date numeral ${LINK}`}
        >
          {datesText(rung, days, lang)}
        </SoftLink>
      </div>
      <div className="ladder-body">
        <p className="ladder-title">
          {form === "named" && (
            <MarkIcon
              kind={first.kind}
              status={first.status}
              weapon={first.weapons[0]}
              disputed={incidents.some((incident) => disputesOf(incident).length > 0)}
              className="me-1.5 align-[-0.25em]"
            />
          )}
          {form === "named" || live ? (
            <IncidentLink incident={first} isMain {...of}>
              {title}
            </IncidentLink>
          ) : (
            title
          )}
        </p>
        {form === "run" && (
          <span
            aria-hidden="true"
            className={`ladder-bar ${KIND_CLASSES[leadingKind(rung)].bg}`}
            style={{ width: `${count.toFixed(1)}%` }}
          />
        )}
        <p className="ladder-detail numeral">{detailText(rung, lang)}</p>
        <RungWords answeredId={answeredId} places={places} sources={sources} {...of} />
        {form === "named" && incidents.length > 1 && (
          <p className="ladder-others print:hidden">
            {incidents.slice(1).map((incident) => (
              <IncidentLink key={incident.id} incident={incident} {...of}>
                {placesText([incident], places, lang, 1)}
              </IncidentLink>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
