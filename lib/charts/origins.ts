import type { Dataset } from "@/lib/dataset/dataset";
import type { Incident } from "@/lib/domain/incident";
import type { OriginKey } from "@/lib/domain/place";
import { inForm } from "@/lib/domain/plural-forms";
import { isCountryKey, originKeysOf } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import type { Chart, ChartData } from "./chart";
import type { ChartSlice } from "./chart-slice";
import { inBoth, label, ONE_PART } from "./chart-words";
import { SlotCounts } from "./slot-counts";

const MOST_TARGETS = 14;

/** For each target the countries from which launches at it are said to have come, and how often no source says. */
export const origins: Chart = {
  name: "origins",
  title: label("Where launches are said to have come from, by target", "مواقع الإطلاق كما ذُكرت، حسب الهدف"),
  dataOf: originsData,
  counts: (_, incident, names) => countriesOf(names, incident).length > 0,
};

/** Countries, or `none`; nothing where the question of a launch does not arise. */
type LaunchedFrom = readonly OriginKey[];

const looked = new WeakMap<Dataset["places"], WeakMap<Incident, LaunchedFrom>>();

/** What a launch counts in, each once; looked up once for an incident. */
function countriesOf({ places }: Pick<Dataset, "places">, incident: Incident): LaunchedFrom {
  const known = looked.get(places) ?? new WeakMap<Incident, LaunchedFrom>();
  looked.set(places, known);
  const found = known.get(incident) ?? lookUp({ places }, incident);
  known.set(incident, found);
  return found;
}

function lookUp(dataset: Pick<Dataset, "places">, incident: Incident): LaunchedFrom {
  const keys = originKeysOf(dataset, incident);
  const countries = keys?.filter(isCountryKey);
  return countries?.length === 0 ? ["none"] : (countries ?? []);
}

function originsData({ dataset, incidents }: ChartSlice): ChartData | null {
  const launches = incidents.flatMap((incident) => {
    const from = countriesOf(dataset, incident);
    return from.length === 0 ? [] : [{ placeId: incident.placeId, from }];
  });
  if (launches.length === 0) return null;
  const most = <K>(keys: readonly K[]) => {
    const counts = new Map<K, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a).map(([key]) => key);
  };
  const said = most(launches.flatMap(({ from }) => from)).filter((key) => key !== "none");
  const columns: readonly OriginKey[] = [...said, "none"];
  const targets = most(launches.map(({ placeId }) => placeId));
  const [own, rest] = [targets.slice(0, MOST_TARGETS), targets.slice(MOST_TARGETS)];
  const rowOf = new Map(targets.map((id, at) => [id, Math.min(at, own.length)]));
  const counts = new SlotCounts(own.length + 1, columns.length, 1);
  for (const { placeId, from } of launches)
    for (const key of from) counts.add(rowOf.get(placeId) ?? own.length, columns.indexOf(key), 0);
  const countsOf = (row: number) => counts.columns(row).map(({ counts: [count = 0] }) => count);
  const rivals = launches.filter(({ from }) => from.length > 1).length;
  return {
    form: "matrix",
    unit: label("launches", "عمليات إطلاق"),
    rowName: label("Target", "الهدف"),
    columns: columns.map((key) => ({
      key,
      label: inBoth((lang) => (key === "none" ? NOT_SAID[lang] : originName(key, null, lang))),
      only: { origin: [key] },
    })),
    rows: [
      ...own.map((id, row) => {
        const place = dataset.places.get(id);
        return {
          key: id,
          label: label(place?.shortName ?? id, place?.shortNameAr ?? place?.shortName ?? id),
          counts: countsOf(row),
          only: { place: [id] },
        };
      }),
      ...(rest.length === 0
        ? []
        : [
            {
              key: "other",
              label: label(`${rest.length} other targets`, `أهداف أخرى (${rest.length})`),
              counts: countsOf(own.length),
              only: { place: rest },
            },
          ]),
    ],
    series: [ONE_PART],
    notes: [
      label(
        `As any source says; ${launches.length} launches, and for ${rivals} of them sources name more than one country: each is counted for all of these. Answers, and what is not launched, are left out.`,
        `كما ذكر أي مصدر؛ ${inForm({ one: "عملية إطلاق واحدة", two: "عمليتا إطلاق", few: "# عمليات إطلاق", other: "# عملية إطلاق" }, launches.length, "ar")}، وتسمّي المصادر في ${rivals} منها أكثر من بلد فتُعدّ لكلٍّ منها. ولا يشمل ذلك الردود وما لا يُطلق.`,
      ),
    ],
  };
}

const NOT_SAID = { en: "Not said", ar: "غير مذكور" } as const;
