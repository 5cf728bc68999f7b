import { shortClockTime } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { listText } from "@/lib/domain/list-text";
import { rangeOf } from "@/lib/domain/range-of";
import { rangeText } from "@/lib/domain/range-text";
import { originName } from "@/lib/scene/origins/origin-name";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import type { IncidentColumnId } from "@/lib/view/view";
import type { TableIncident, TableWords } from "./table-incident";

interface IncidentColumn {
  /** Width in rem. */
  readonly rem: number;
  /** Shown until the reader chooses others. */
  readonly atFirst: boolean;
  /** Empty where nothing is reported. */
  text(one: TableIncident, words: TableWords): string;
  /** What it is sorted by where that is a number: not a number where nothing is reported. Else by its text. */
  readonly number: ((one: TableIncident) => number) | null;
}

const column = (
  rem: number,
  text: IncidentColumn["text"],
  { number = null, atFirst = true }: Partial<Pick<IncidentColumn, "number" | "atFirst">> = {},
): IncidentColumn => ({ rem, text, number, atFirst });

/** A figure as its sources give it, "3–4" where they differ, sorted by the least that any says. */
const figure = (field: "killed" | "injured") =>
  column(
    5.5,
    ({ incident }, { lang }) => {
      const range = rangeOf(incident, field);
      return range === null ? "" : rangeText(range, lang);
    },
    { number: ({ incident }) => rangeOf(incident, field)?.min ?? Number.NaN },
  );

/** The columns of the table of incidents. */
export const INCIDENT_COLUMNS: Readonly<Record<IncidentColumnId, IncidentColumn>> = {
  day: column(
    7,
    ({ entry }, { lang }) => `${formatDay(entry.day, lang, "short")} ${formatDay(entry.day, lang, "year")}`,
    {
      number: ({ entry }) => entry.day,
    },
  ),
  time: column(
    6.5,
    ({ entry }, { clock, lang }) =>
      entry.localTime === null ? "" : shortClockTime(entry.day, entry.localTime, clock, lang),
    { number: ({ entry }) => minutesOf(entry.localTime) },
  ),
  kind: column(7.5, ({ entry }, { lang }) => KIND_LABELS[entry.kind].one[lang]),
  place: column(10, ({ entry }, { lang }) =>
    lang === "ar" && entry.placeNameAr !== null ? entry.placeNameAr : entry.placeName,
  ),
  country: column(6, ({ entry }, { places, lang }) => {
    const country = places.get(entry.placeId)?.country;
    return country === undefined ? "" : COUNTRY_LABELS[country][lang];
  }),
  weapon: column(10, ({ incident }, { lang, said }) =>
    said.weapons(
      incident.weapons
        .filter((weapon) => weapon !== "unspecified")
        .map((weapon) => WEAPON_LABELS[weapon][lang]),
    ),
  ),
  by: column(13, ({ entry: { by } }, { lang, said }) =>
    by === null ? "" : said.by[by.how]((lang === "ar" ? by.nameAr : null) ?? by.name),
  ),
  killed: figure("killed"),
  injured: figure("injured"),
  status: column(6.5, ({ entry }, { lang }) => STATUS_LABELS[entry.status][lang]),
  disputed: column(7, ({ entry }, { said }) => said.disputed[entry.disputed ? "yes" : "no"], {
    atFirst: false,
  }),
  origin: column(
    11,
    ({ entry }, { places, lang }) =>
      entry.launchedFrom === null
        ? ""
        : entry.launchedFrom.length === 0
          ? originName("none", places, lang)
          : listText(
              entry.launchedFrom.map((key) => originName(key, places, lang)),
              lang,
              "disjunction",
            ),
    { atFirst: false },
  ),
  sources: column(6.5, ({ entry }) => String(entry.sourceCount), {
    number: ({ entry }) => entry.sourceCount,
  }),
  summary: column(36, ({ entry }) => entry.summary),
};

function minutesOf(localTime: string | null): number {
  if (localTime === null) return Number.NaN;
  const [hours = Number.NaN, minutes = Number.NaN] = localTime.split(":").map(Number);
  return hours * 60 + minutes;
}
