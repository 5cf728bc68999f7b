import type { Dataset } from "@/lib/dataset/dataset";
import { listText } from "@/lib/domain/list-text";
import type { Lang } from "@/lib/domain/shapes/lang";
import { TALLIED } from "@/lib/domain/tally";
import { countTicks } from "@/lib/evidence/count-ticks";
import type { TallyQuestion } from "@/lib/evidence/tally-question";
import { type TallyFigure, type TallyPoint, tallySeries } from "@/lib/evidence/tally-series";
import { pagesWords } from "@/lib/messages/rooms";
import { kindWord } from "@/lib/scene/filters/kind-filter";
import { COUNTRY_LABELS, COUNTRY_LINES, TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { CAMPAIGN } from "@/lib/view/default-view";
import { DatasetCountPanel } from "./dataset-count-panel";
import { TallyLine, TallyLineEnds, tallyPointText } from "./tally-line";
import { TallyPanel } from "./tally-panel";
import { TallySigns } from "./tally-sign";

interface OfficialLine {
  readonly points: readonly TallyPoint[];
  /** As it is spoken. */
  readonly label: string;
  readonly name?: string;
  readonly dashed?: boolean;
}

interface TallyChartsProps {
  /** Decides the scales, so that they stand still while `known` moves. */
  readonly whole: Dataset;
  /** What is drawn. */
  readonly dataset: Dataset;
  readonly question: TallyQuestion;
}

const COUNTRIES = TALLIED.map((figure) => ({
  figure,
  country: TALLIED_COUNTRIES[figure].country,
  dashed: figure !== TALLIED[0],
}));

const HEIGHTS = { total: 180, countries: 140, injured: 110 } as const;

const most = (points: readonly TallyPoint[]) => Math.max(1, ...points.map(({ value }) => value));

function spoken(points: readonly TallyPoint[], name: string, lang: Lang): string {
  const words = pagesWords.get(lang).tallies.charts;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return words.noneSpoken(name);
  return words.spoken(name, points.length, tallyPointText(first, lang), tallyPointText(last, lang));
}

/** What officials counted and what this dataset holds, in panels of their own on one axis, never added up. */
export function TallyCharts({ whole, dataset, question }: TallyChartsProps) {
  const axis = CAMPAIGN;
  const { view, stretch } = question;
  const { lang } = view;
  const words = pagesWords.get(lang).tallies.charts;
  const kinds = kindWord(TALLIED_KIND, lang);
  const within = ({ day }: TallyPoint) => day >= stretch.first && day <= stretch.last;
  const series = (of: Dataset, figure: TallyFigure) => tallySeries(of.tallies, figure, axis);
  const lineOf = (figure: TallyFigure, spokenName: string) => {
    const points = series(dataset, figure);
    return { points, label: spoken(points.filter(within), spokenName, lang) };
  };
  const total = lineOf("total", words.totalSpoken(KIND_LABELS[TALLIED_KIND].many[lang]));
  const injured = lineOf("injured", words.injuredSpoken);
  const countries = COUNTRIES.map(({ figure, country, dashed }) => {
    const name = COUNTRY_LABELS[country][lang];
    return { name, dashed, ...lineOf(figure, name) };
  });
  const without = countries.filter(({ points }) => points.length === 0).map(({ name }) => name);
  const scales = {
    total: countTicks(most(series(whole, "total"))),
    countries: countTicks(most(COUNTRIES.flatMap(({ figure }) => series(whole, figure)))),
    injured: countTicks(most(series(whole, "injured"))),
  };
  const panel = { axis, stretch, marked: question.whole ? null : view.day };
  const official = (kind: keyof typeof HEIGHTS, lines: readonly OfficialLine[]) => {
    const frame = { axis, scale: scales[kind], height: HEIGHTS[kind] };
    return {
      ...panel,
      ...frame,
      lang,
      label: lines.map(({ label }) => label).join(". "),
      words: <TallyLineEnds {...frame} lines={lines} last={stretch.last} />,
      children: lines.map(({ name, label, points, dashed }) => (
        <TallyLine
          {...frame}
          lang={lang}
          key={label}
          {...(name ? { name } : {})}
          points={points}
          dashed={dashed ?? false}
        />
      )),
    };
  };
  return (
    <>
      <TallyPanel
        {...official("total", [total])}
        title={words.total(kinds)}
        note={total.points.length === 0 ? words.none : <TallySigns lang={lang} />}
      />
      <TallyPanel
        {...official("countries", countries)}
        title={words.countries(kinds)}
        note={
          <p>
            {COUNTRY_LINES[lang]}{" "}
            {without.length > 0 && words.without(listText(without, lang, "disjunction"))}
          </p>
        }
      />
      <TallyPanel
        {...official("injured", [injured])}
        title={words.injured}
        note={injured.points.length === 0 ? words.none : words.falls}
      />
      <DatasetCountPanel {...panel} whole={whole} dataset={dataset} view={view} />
    </>
  );
}
