import { formatDay } from "@/lib/domain/format-day";
import { countOf, type KindCounts } from "@/lib/domain/kind-counts";
import type { Lang } from "@/lib/domain/shapes/lang";
import { pagesWords } from "@/lib/messages/rooms";
import type { Axis } from "@/lib/playback/axis";
import { kindPhrases } from "@/lib/playback/count-phrase";
import { INCIDENT_KINDS, KIND_CLASSES } from "@/lib/theatre/kinds";

interface WeekCardProps {
  readonly lang: Lang;
  readonly week: Axis;
  readonly number: number;
  readonly counts: KindCounts;
  /** Where its launches are said to come from; `null` where nothing was launched. */
  readonly launched: string | null;
  readonly notable: readonly string[];
  /** Whether something of the dataset is left out. */
  readonly filtered: boolean;
  /** {@link smallMap} */
  readonly map: string;
  readonly href: string;
}

/** A week: its map, its dates, what it held. All of it is one link. */
export function WeekCard(props: WeekCardProps) {
  const { lang, week, number, counts, launched, notable, filtered, map, href } = props;
  const words = pagesWords.get(lang).weeks;
  const held = kindPhrases(counts, lang);
  return (
    <li>
      <a href={href} className="group block focus-visible:outline-offset-4">
        <div
          className="overflow-hidden border border-rule group-hover:border-ink"
          // Made by this server of the validated dataset: numbers and colours only.
          dangerouslySetInnerHTML={{ __html: map }}
        />
        <h2 className="mt-2 text-[15px] leading-5 font-semibold underline decoration-transparent underline-offset-4 group-hover:decoration-ink">
          {formatDay(week.from, lang, "short")} – {formatDay(week.to, lang, "short")}{" "}
          <span className="font-normal text-ink-2">{formatDay(week.to, lang, "year")}</span>
          <span className="sr-only">{words.week(number)}</span>
        </h2>
        <div aria-hidden="true" className="mt-1.5 flex h-1.5 gap-px">
          {INCIDENT_KINDS.map((kind) => {
            const count = countOf(counts, kind);
            const style = { width: `${(count * 2.2).toFixed(1)}%` };
            return count > 0 && <div key={kind} className={KIND_CLASSES[kind].bg} style={style} />;
          })}
        </div>
        <p className="numeral mt-1.5 text-[13px] leading-[1.4] text-ink-2">
          {held.length === 0 ? (filtered ? words.noMatches : words.nothing) : words.counts(held)}
        </p>
        {launched && <p className="numeral text-[13px] leading-[1.4] text-ink-2">{launched}</p>}
        {notable.length > 0 && <p className="text-[13px] leading-[1.4] font-medium">{notable.join(" · ")}</p>}
      </a>
    </li>
  );
}
