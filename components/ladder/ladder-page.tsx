import { LONE_LINK } from "@/components/evidence/page-section";
import { FilterLine } from "@/components/ui/filter-line.client";
import { SiteBar } from "@/components/ui/site-bar.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import { daysPhrase } from "@/lib/domain/days-phrase";
import { formatDay } from "@/lib/domain/format-day";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { type Rung, rungDays } from "@/lib/ladder/ladder";
import { notesText } from "@/lib/ladder/ladder-notes";
import { ladderOf } from "@/lib/ladder/ladder-of";
import { pagesWords, panelsWords } from "@/lib/messages/rooms";
import { printView } from "@/lib/view/address/codec";
import { type LadderLook, printLadder } from "@/lib/view/address/ladder-link";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { LadderForm } from "./ladder-form";
import { LadderList } from "./ladder-list";

interface LadderPageProps {
  /** The whole dataset, whatever is known. */
  readonly whole: Dataset;
  readonly look: LadderLook;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
}

/** Attack and answer of a stretch of days, on one page. */
export function LadderPage({ whole, look, repairs }: LadderPageProps) {
  const { lang } = look;
  const words = pagesWords.get(lang).ladder;
  const dataset = datasetAsKnown(whole, look.known);
  const ladder = ladderOf(whole, look);
  const { first, last } = ladder.days;
  const query = printLadder(look).replace(/^[^?]*/, "");
  const mapHref = (rung: Rung) => printView({ ...DEFAULT_VIEW, ...look, ...rungDays(rung) });
  return (
    <div className="mx-auto max-w-[70rem] px-5 pt-2 pb-16 text-[15px] leading-[1.5] md:px-8 print:max-w-none print:p-0">
      <SiteBar />
      <main>
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem] print:mt-0 print:text-[15pt]">
          {panelsWords.get(lang).ladder.title}
        </h1>
        <p className="mt-2 max-w-[46rem] text-[17px] print:mt-0 print:text-[8.5pt]">
          <span className="numeral font-semibold">
            {formatDay(first, lang, "long")} – {formatDay(last, lang, "long")}
          </span>
          : {words.inSequence}
        </p>
        <div className="mt-4">
          <LadderForm key={printLadder(look)} look={look} days={ladder.days} />
        </div>
        {repairs.length > 0 && (
          <p role="status" className="mt-2 text-sm text-ink-2">
            {repairs.join(" ")}
          </p>
        )}
        <div className="my-3 print:my-1">
          <FilterLine
            phrases={filterPhrases(look, whole, lang)}
            clearHref={printLadder({ ...look, filters: DEFAULT_VIEW.filters, known: null })}
          />
        </div>
        {ladder.rungs.length === 0 ? (
          <p className="border-t-2 border-ink pt-3">{words.nothing(daysPhrase(last - first + 1, lang))}</p>
        ) : (
          <LadderList
            ladder={ladder}
            places={dataset.places}
            sources={dataset.sources}
            lang={lang}
            mapHref={mapHref}
          />
        )}
        {ladder.rungs.length > 0 && (
          <p className="mt-4 flex flex-wrap items-center gap-x-5 text-[13px] print:hidden">
            {words.picture}
            {(["svg", "png"] as const).map((ending) => (
              <a key={ending} href={`/ladder/ladder.${ending}${query}`} download className={LONE_LINK}>
                {ending.toUpperCase()}
              </a>
            ))}
          </p>
        )}
        <p className="mt-5 max-w-[46rem] text-[13px] leading-5 text-ink-2 print:mt-1 print:max-w-none print:text-[7pt] print:leading-[1.2]">
          {notesText(ladder, lang)}
        </p>
      </main>
    </div>
  );
}
