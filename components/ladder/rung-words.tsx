import { SoftLink } from "@/components/ui/soft-link";
import type { Dataset } from "@/lib/dataset/dataset";
import { formatDay } from "@/lib/domain/format-day";
import type { Rung } from "@/lib/ladder/ladder";
import { answeredText, commaIn, noJoinText } from "@/lib/ladder/ladder-words";
import { LINK, type OfRung, SourceLink, tabOf } from "./rung-links";

interface RungWordsProps extends OfRung {
  /** Of the rung that it answers, where it is on the ladder. */
  readonly answeredId: Rung["id"] | undefined;
  readonly places: Dataset["places"];
  readonly sources: Dataset["sources"];
}

/** What a rung answers, as a source says or none does, and officials' words. */
export function RungWords({ answeredId, places, sources, ...of }: RungWordsProps) {
  const { rung, lang, live } = of;
  const { form, side, answered, statements } = rung;
  return (
    <>
      {answered && (
        <p className="ladder-answered">
          {answeredId === undefined ? (
            answeredText(answered, places, lang)
          ) : (
            <SoftLink
              href={`#${answeredId}`}
              onGo={live && (() => live.onIncident(answeredId))}
              tabIndex={tabOf(of)}
              className={LINK}
            >
              {answeredText(answered, places, lang)}
            </SoftLink>
          )}{" "}
          <SourceLink id={answered.sourceId} sources={sources} {...of} />
        </p>
      )}
      {!answered && form === "named" && side === "answer" && (
        <p className="ladder-detail">{noJoinText(lang)}</p>
      )}
      {statements.map(({ speaker, says, day, sourceId }) => (
        <p key={says.en} className="ladder-statement">
          <span className="font-semibold">{speaker[lang]}</span>
          {commaIn(lang)}
          {formatDay(day, lang, "short")}: {says[lang]} <SourceLink id={sourceId} sources={sources} {...of} />
        </p>
      ))}
    </>
  );
}
