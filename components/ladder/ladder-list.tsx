import type { CSSProperties } from "react";
import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import { type Join, joinsOf } from "@/lib/ladder/joins";
import type { Ladder, Rung, Side } from "@/lib/ladder/ladder";
import { sideText } from "@/lib/ladder/ladder-words";
import { LadderRung } from "./ladder-rung";
import type { LiveLadder } from "./live-ladder";
import "./ladder.css";

interface LadderListProps {
  readonly ladder: Ladder;
  readonly places: Dataset["places"];
  readonly sources: Dataset["sources"];
  /** A browser has fetched the words of panels in it. */
  readonly lang: Lang;
  /** The map of a rung's days. */
  readonly mapHref: (rung: Rung) => string;
  /** One side of the spine whatever the width, for a narrow panel. */
  readonly narrow?: boolean;
  /** Beside a map; without it links lead to pages. */
  readonly live?: LiveLadder;
}

/** Attack and answer in sequence, time running down: attacks at the start of the line, answers at its end, dates and days between. */
export function LadderList({ ladder, narrow = false, live, ...more }: LadderListProps) {
  const { rungs } = ladder;
  const { lang } = more;
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
              live={live}
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
