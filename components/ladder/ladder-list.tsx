import type { CSSProperties } from "react";
import { MarkIcon } from "@/components/ui/signs/mark-icon";
import type { Dataset } from "@/lib/dataset/dataset";
import { disputesOf } from "@/lib/domain/disputes-of";
import { formatDay } from "@/lib/domain/format-day";
import { incidentPage, sourceEntry } from "@/lib/evidence/page-links";
import { type Join, joinsOf } from "@/lib/ladder/joins";
import type { Ladder, Rung, Side, Statement } from "@/lib/ladder/ladder";
import {
  answeredText,
  datesText,
  detailText,
  gapTexts,
  noJoinText,
  placesText,
  publisherText,
  sideText,
  titleText,
} from "@/lib/ladder/ladder-words";
import { leadingKind } from "@/lib/ladder/leading-kind";
import { KIND_CLASSES } from "@/lib/theatre/kinds";

const LINK = "underline decoration-rule-2 underline-offset-2 hover:decoration-ink";

interface LadderListProps {
  readonly ladder: Ladder;
  readonly places: Dataset["places"];
  readonly sources: Dataset["sources"];
  readonly lang: "en" | "ar";
  /** The map of a rung's days. */
  readonly mapHref: (rung: Rung) => string;
  /** One side of the spine whatever the width, for a narrow panel. */
  readonly narrow?: boolean;
}

/** Attack and answer in sequence, time running down: attacks at the start of the line, answers at its end, dates and days between. */
export function LadderList({ ladder, lang, narrow = false, ...more }: LadderListProps) {
  const { rungs } = ladder;
  const joins = joinsOf(rungs);
  const answeredAt = new Map(joins.map(({ from: [first = 0], to }) => [to, rungs[first]?.id]));
  return (
    <div
      lang={lang}
      dir={lang === "ar" ? "rtl" : "ltr"}
      className={narrow ? "ladder ladder-narrow" : "ladder"}
    >
      <p className="ladder-heads numeral">
        <span>{sideText(ladder, "attack", lang)}</span>
        <span>{sideText(ladder, "answer", lang)}</span>
      </p>
      <div className="ladder-rows">
        {joins.map((join) => (
          <JoinLines key={join.to} join={join} side={rungs[join.to]?.side ?? "answer"} />
        ))}
        <ol>
          {rungs.map((rung, at) => (
            <LadderRung
              key={rung.id}
              rung={rung}
              row={at + 1}
              days={ladder.days}
              answeredId={answeredAt.get(at)}
              lang={lang}
              {...more}
            />
          ))}
        </ol>
      </div>
    </div>
  );
}

/** From the foot of each rung that is answered to the head of its answer; the answer says so in words. */
function JoinLines({
  join: { from, to, isSince, slot },
  side,
}: {
  readonly join: Join;
  readonly side: Side;
}) {
  return from.map((at) => (
    <span
      key={at}
      aria-hidden="true"
      data-side={side}
      data-since={isSince}
      data-next={at + 1 === to}
      className="ladder-join"
      // Grid rows are numbered from 1; a line begins under the row of what was answered.
      style={{ gridRow: `${at + 2} / ${at + 1 === to ? to + 2 : to + 1}`, "--slot": slot } as CSSProperties} // a custom property
    />
  ));
}

type LadderRungProps = Pick<LadderListProps, "places" | "sources" | "lang" | "mapHref"> & {
  readonly rung: Rung;
  /** Of the ladder, from 1. */
  readonly row: number;
  /** Of the whole ladder. */
  readonly days: Ladder["days"];
  /** Of the rung that it answers, where it is on the ladder. */
  readonly answeredId: Rung["id"] | undefined;
};

function LadderRung({ rung, row, days, answeredId, places, sources, lang, mapHref }: LadderRungProps) {
  const { form, side, incidents, gap, answered, statements } = rung;
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
      style={{ gridRow: row }}
      className={`ladder-rung scroll-mt-4 ${KIND_CLASSES[first.kind].text}`}
    >
      <div className="ladder-spine text-ink">
        {number && (
          <p className="ladder-gap">
            {number.number !== "" && <strong className="numeral">{number.number}</strong>} {number.rest}
          </p>
        )}
        <a href={mapHref(rung)} className={`ladder-date numeral ${LINK}`}>
          {datesText(rung, days, lang)}
        </a>
      </div>
      <div className="ladder-body">
        <p className="ladder-title">
          {form === "named" ? (
            <>
              <MarkIcon
                kind={first.kind}
                status={first.status}
                weapon={first.weapons[0]}
                disputed={incidents.some((incident) => disputesOf(incident).length > 0)}
                className="me-1.5 align-[-0.25em]"
              />
              <a href={incidentPage(first.id)} className={LINK}>
                {title}
              </a>
            </>
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
        {answered && (
          <p className="ladder-answered">
            {answeredId === undefined ? (
              answeredText(answered, places, lang)
            ) : (
              <a href={`#${answeredId}`} className={LINK}>
                {answeredText(answered, places, lang)}
              </a>
            )}{" "}
            <SourceLink id={answered.sourceId} sources={sources} />
          </p>
        )}
        {!answered && form === "named" && side === "answer" && (
          <p className="ladder-detail">{noJoinText(lang)}</p>
        )}
        {statements.map(({ speaker, says, day, sourceId }) => (
          <p key={says.en} className="ladder-statement">
            <span className="font-semibold">{speaker[lang]}</span>, {formatDay(day, lang, "short")}:{" "}
            {says[lang]} <SourceLink id={sourceId} sources={sources} />
          </p>
        ))}
        {form === "named" && incidents.length > 1 && (
          <p className="ladder-others print:hidden">
            {incidents.slice(1).map((incident) => (
              <a key={incident.id} href={incidentPage(incident.id)} className={LINK}>
                {placesText([incident], places, lang, 1)}
              </a>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}

function SourceLink({
  id,
  sources,
}: {
  readonly id: Statement["sourceId"];
  readonly sources: Dataset["sources"];
}) {
  return (
    <a href={sourceEntry(id)} className={`ladder-source ${LINK}`}>
      <bdi lang="en">{publisherText(id, sources)}</bdi>
    </a>
  );
}
