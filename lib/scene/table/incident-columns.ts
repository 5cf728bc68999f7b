import type { Dataset } from "@/lib/dataset/dataset";
import { type ClockZone, clockTime } from "@/lib/domain/clock-time";
import { formatDay } from "@/lib/domain/format-day";
import type { Incident } from "@/lib/domain/incident";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { rangeOf } from "@/lib/domain/range-of";
import { rangeText } from "@/lib/domain/range-text";
import { originName } from "@/lib/scene/origins/origin-name";
import type { PlanEntry } from "@/lib/scene/scene";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import type { IncidentColumnId, View } from "@/lib/view/view";

/** An incident of a plan with its record. */
export interface TableIncident {
  readonly entry: PlanEntry;
  readonly incident: Incident;
}

/** The incidents of a plan with their records; none until the dataset is here. */
export function tableIncidents(
  entries: readonly PlanEntry[],
  incidentById: Dataset["incidentById"],
): readonly TableIncident[] {
  const all = entries.flatMap((entry) => {
    const incident = incidentById.get(entry.id);
    return incident ? [{ entry, incident }] : [];
  });
  return all.length === entries.length ? all : [];
}

/** In which words and by which clock a table is written. */
export interface TableWords extends Pick<View, "lang"> {
  readonly clock: ClockZone;
  readonly places: Dataset["places"];
}

interface IncidentColumn {
  readonly label: string;
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
  label: string,
  rem: number,
  text: IncidentColumn["text"],
  { number = null, atFirst = true }: Partial<Pick<IncidentColumn, "number" | "atFirst">> = {},
): IncidentColumn => ({ label, rem, text, number, atFirst });

/** A figure as its sources give it, "3–4" where they differ, sorted by the least that any says. */
const figure = (label: string, field: "killed" | "injured") =>
  column(
    label,
    5.5,
    ({ incident }) => {
      const range = rangeOf(incident, field);
      return range === null ? "" : rangeText(range);
    },
    { number: ({ incident }) => rangeOf(incident, field)?.min ?? Number.NaN },
  );

/** The columns of the table of incidents. */
export const INCIDENT_COLUMNS: Readonly<Record<IncidentColumnId, IncidentColumn>> = {
  day: column(
    "Day",
    7,
    ({ entry }) => `${formatDay(entry.day, "en", "short")} ${formatDay(entry.day, "en", "year")}`,
    {
      number: ({ entry }) => entry.day,
    },
  ),
  time: column(
    "Time",
    6.5,
    ({ entry }, { clock }) => {
      if (entry.localTime === null) return "";
      const { time, zone, day } = clockTime(entry.day, entry.localTime, clock);
      return `${time} ${zone}${day === entry.day ? "" : `, ${formatDay(day, "en", "short")}`}`;
    },
    { number: ({ entry }) => minutesOf(entry.localTime) },
  ),
  kind: column("Kind", 7.5, ({ entry }) => KIND_LABELS[entry.kind].one.en),
  place: column("Place", 10, ({ entry }, { lang }) =>
    lang === "ar" && entry.placeNameAr !== null ? entry.placeNameAr : entry.placeName,
  ),
  country: column("Country", 6, ({ entry }, { places, lang }) => {
    const country = places.get(entry.placeId)?.country;
    return country === undefined ? "" : COUNTRY_LABELS[country][lang];
  }),
  weapon: column("Weapon", 10, ({ incident }) =>
    incident.weapons
      .filter((weapon) => weapon !== "unspecified")
      .map((weapon) => WEAPON_LABELS[weapon].en)
      .join(", "),
  ),
  by: column("By whom", 13, ({ entry: { by } }, { lang }) => {
    if (by === null) return "";
    return `${(lang === "ar" ? by.nameAr : null) ?? by.name} (${by.how})`;
  }),
  killed: figure("Killed", "killed"),
  injured: figure("Injured", "injured"),
  status: column("Status", 6.5, ({ entry }) => STATUS_LABELS[entry.status].en),
  disputed: column("Disputed", 7, ({ entry }) => (entry.disputed ? "yes" : "no"), { atFirst: false }),
  origin: column(
    "Launched from",
    11,
    ({ entry }, { places, lang }) =>
      entry.launchedFrom === null
        ? ""
        : entry.launchedFrom.length === 0
          ? originName("none", places, lang)
          : entry.launchedFrom.map((key) => originName(key, places, lang)).join(" or "),
    { atFirst: false },
  ),
  sources: column("Sources", 6.5, ({ entry }) => String(entry.sourceCount), {
    number: ({ entry }) => entry.sourceCount,
  }),
  summary: column("Summary", 36, ({ entry }) => entry.summary),
};

function minutesOf(localTime: string | null): number {
  if (localTime === null) return Number.NaN;
  const [hours = Number.NaN, minutes = Number.NaN] = localTime.split(":").map(Number);
  return hours * 60 + minutes;
}
