import { FilterLine } from "@/components/ui/filter-line.client";
import { SiteBar } from "@/components/ui/site-bar.client";
import type { Dataset } from "@/lib/dataset/dataset";
import { datasetAsKnown } from "@/lib/dataset/dataset-as-known";
import type { KindSymbol } from "@/lib/domain/shapes/kind-look";
import { filterPhrases } from "@/lib/evidence/filter-phrases";
import { pagesWords } from "@/lib/messages/rooms";
import { axisDays } from "@/lib/playback/axis";
import { weeksOf } from "@/lib/playback/weeks";
import { originCounts, originText } from "@/lib/scene/origins/origin-counts";
import { planOf } from "@/lib/scene/plan/plan-of";
import { sceneOf } from "@/lib/scene/scene-of";
import { smallMap, smallMapBase } from "@/lib/static-map/small-map";
import { timelineFlags } from "@/lib/story/flags";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS, KIND_CLASSES, KIND_LOOKS } from "@/lib/theatre/kinds";
import { THEATRE } from "@/lib/theatre/theatre";
import { printView } from "@/lib/view/address/codec";
import { printWeeks, type WeeksLook } from "@/lib/view/address/weeks-link";
import { campaignText } from "@/lib/view/campaign-text";
import { CAMPAIGN, DEFAULT_VIEW } from "@/lib/view/default-view";
import { WeekCard } from "./week-card";

const SWATCH: Readonly<Record<KindSymbol, string>> = {
  circle: "rounded-full",
  star: "rotate-45",
  shield: "rounded-b-full",
  square: "",
};

interface WeeksPageProps {
  /** The whole dataset, whatever is known. */
  readonly whole: Dataset;
  readonly look: WeeksLook;
  /** A sentence for each thing in the address that had to be repaired. */
  readonly repairs: readonly string[];
}

/** The campaign as one map for each of its weeks, under the filters of a link. */
export function WeeksPage({ whole, look, repairs }: WeeksPageProps) {
  const { lang } = look;
  const words = pagesWords.get(lang).weeks;
  const dataset = datasetAsKnown(whole, look.known);
  const flags = timelineFlags(dataset);
  const phrases = filterPhrases(look, whole, lang);
  const weeks = weeksOf(CAMPAIGN).map((week, index) => {
    const span = { type: "window", days: axisDays(week) } as const;
    const plan = planOf(dataset, look.filters, span, CAMPAIGN.to);
    const scene = sceneOf(plan, week.to);
    return {
      week,
      number: index + 1,
      counts: scene.counts,
      launched: originText(originCounts(plan, scene), lang, { withAreas: false }),
      notable: flags.filter(({ day }) => day >= week.from && day <= week.to).map(({ label }) => label[lang]),
      filtered: phrases.length > 0,
      map: smallMap(plan, scene),
      href: printView({ ...DEFAULT_VIEW, ...look, day: week.to, span }),
    };
  });
  return (
    <div className="mx-auto max-w-[82rem] px-5 pt-2 pb-16 md:px-8">
      <SiteBar />
      <main>
        <h1 className="mt-7 text-[1.875rem] leading-[1.12] font-semibold tracking-[-0.02em] md:text-[2.5rem]">
          {words.title}
        </h1>
        <p className="mt-2 max-w-[44em] text-[15px] leading-[1.5] text-ink-2">
          {words.lead(weeks.length, campaignText(lang), THEATRE.zone)}
        </p>
        {repairs.length > 0 && (
          <p role="status" className="mt-2 text-sm text-ink-2">
            {repairs.join(" ")}
          </p>
        )}
        <div className="mt-2">
          <FilterLine
            phrases={phrases}
            clearHref={printWeeks({ ...look, filters: DEFAULT_VIEW.filters, known: null })}
          />
        </div>
        <ul className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-[13px] text-ink-2">
          {INCIDENT_KINDS.map((kind) => (
            <li key={kind} className="flex items-center gap-2">
              <span
                aria-hidden="true"
                className={`size-2.5 ${SWATCH[KIND_LOOKS[kind].symbol]} ${KIND_CLASSES[kind].bg}`}
              />
              {KIND_LABELS[kind].one[lang]}
            </li>
          ))}
        </ul>
        {/* Made by this server of the embedded basemap. */}
        <div dangerouslySetInnerHTML={{ __html: smallMapBase() }} />
        <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5 print:grid-cols-4">
          {weeks.map((props) => (
            <WeekCard key={props.number} {...props} lang={lang} />
          ))}
        </ul>
      </main>
    </div>
  );
}
