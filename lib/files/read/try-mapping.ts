import { type Day, day as toDay } from "@/lib/domain/day";
import { mayBeginWithYear } from "@/lib/files/days/guess-day-order";
import { joinedDay } from "@/lib/files/days/joined-day";
import { CENTURIES, type DayOrder, type DayRead, hasShortYear, readDate } from "@/lib/files/days/read-day";
import { hemisphereSign, readCellPlace, readCoordinate } from "@/lib/files/places/read-coordinate";
import type { MappingDraft } from "@/lib/files/recognise/column-mapping";
import { dayPrecisionColumn, statedDayPrecision } from "@/lib/files/recognise/day-precision";
import { namesSouthOrWest } from "@/lib/files/recognise/header-names";
import { dayWithin } from "@/lib/files/refusals/day-limit";
import type { FoundWords } from "@/lib/messages/en/files/found";
import type { Said } from "@/lib/messages/said";

/** What a mapping makes of the first rows of a file. */
export interface Trial {
  /** Longitude and latitude of each row that lies somewhere, in degrees. */
  readonly points: readonly (readonly [number, number])[];
  readonly first: Day | null;
  readonly last: Day | null;
  /** Rows with a place, with a day, and with both. */
  readonly placed: number;
  readonly dated: number;
  readonly both: number;
  /** Rows whose day is after today or before 1970: they would be refused. */
  readonly beyond: number;
  readonly rows: number;
}

/** One way to answer what a file leaves open. */
export interface TrialAnswer {
  readonly label: Said<FoundWords>;
  readonly draft: MappingDraft;
}

/** What a file leaves open, with each way to answer it. */
export interface TrialQuestion {
  readonly question: Said<FoundWords>;
  readonly about: "place" | "day";
  readonly answers: readonly TrialAnswer[];
}

type Rows = readonly (readonly string[])[];

/** Reads the first rows as `draft` says, as far as it says it. `today`: the last day that a row may have, in days since 1970-01-01. */
export function tryMapping(header: readonly string[], rows: Rows, draft: MappingDraft, today: number): Trial {
  const precisionColumn = dayPrecisionColumn(header);
  const points: [number, number][] = [];
  let [dated, both, beyond] = [0, 0, 0];
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const point = pointOf(header, row, draft);
    const read = dayOf(row, draft);
    if (point) points.push(point);
    if (read === null) continue;
    const stated = statedDayPrecision(header[precisionColumn] ?? "", row[precisionColumn] ?? "");
    const day = dayWithin(read.day, Math.max(read.precision, stated), today);
    if (typeof day === "string") {
      beyond += 1;
      continue;
    }
    dated += 1;
    if (point) both += 1;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const [from, to] = dated === 0 ? [null, null] : [toDay(first), toDay(last)];
  return { points, first: from, last: to, placed: points.length, dated, both, beyond, rows: rows.length };
}

/** What can be read in more than one way: the order of day and month, the date that is meant, the axes, the century. */
export function openQuestions(header: readonly string[], rows: Rows, draft: MappingDraft): TrialQuestion[] {
  const answers = (
    about: TrialQuestion["about"],
    question: Said<FoundWords>,
    list: readonly TrialAnswer[],
  ) => (list.length > 1 ? [{ question, about, answers: list }] : []);
  const name = (column: number) => ["text", header[column]?.trim() ?? ""] as const;
  return [
    ...(draft.day === null ? answers("day", ["whichDate"], dateColumns(header, rows, draft)) : []),
    ...(draft.day === null
      ? []
      : answers(
          "day",
          isAskedOfYear(rows, draft) ? ["dayMonthOrYearFirst"] : ["dayOrMonthFirst"],
          orderAnswers(rows, draft),
        )),
    ...(draft.day !== null && draft.dayOrder?.startsWith("excel")
      ? answers(
          "day",
          ["countedSince"],
          [
            { label: ["since1900"], draft: { ...draft, dayOrder: "excel-1900" } },
            { label: ["since1904"], draft: { ...draft, dayOrder: "excel-1904" } },
          ],
        )
      : []),
    ...sideAnswers(header, draft),
    ...(draft.pairOrder !== null && draft.latitude === draft.longitude && fitsBothWays(header, rows, draft)
      ? answers(
          "place",
          ["pairLatitude"],
          [
            { label: ["theFirst"], draft: { ...draft, pairOrder: "lat-lng" } },
            { label: ["theSecond"], draft: { ...draft, pairOrder: "lng-lat" } },
          ],
        )
      : []),
    ...(isUnsureAxis(header, draft) && fitsBothWays(header, rows, draft)
      ? answers(
          "place",
          ["columnLatitude"],
          [
            { label: name(draft.latitude ?? 0), draft },
            {
              label: name(draft.longitude ?? 0),
              draft: { ...draft, latitude: draft.longitude, longitude: draft.latitude },
            },
          ],
        )
      : []),
    ...(draft.day !== null && rows.some((row) => hasShortYear(row[draft.day ?? 0] ?? ""))
      ? answers(
          "day",
          ["whichCentury"],
          CENTURIES.map((century) => ({
            label: ["century", century] as const,
            draft: { ...draft, century },
          })),
        )
      : []),
  ];
}

/** Longitude and latitude of a row in degrees; `null` where it lies nowhere. */
export function pointOf(
  header: readonly string[],
  row: readonly string[],
  draft: MappingDraft,
): [number, number] | null {
  const { latitude, longitude, pairOrder, headerSides } = draft;
  if (latitude === null || longitude === null) return null;
  const pair = latitude === longitude && pairOrder ? readCellPlace(row[latitude] ?? "", pairOrder) : null;
  const isNegative = (column: number) => headerSides && namesSouthOrWest(header[column] ?? "");
  const lat = pair?.lat ?? sided(row, latitude, draft.latitudeSide, isNegative(latitude));
  const lng = pair?.lng ?? sided(row, longitude, draft.longitudeSide, isNegative(longitude));
  const isPlace = Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && (lat !== 0 || lng !== 0);
  return isPlace ? [lng, lat] : null;
}

function sided(row: readonly string[], column: number, side: number | null, isNegative: boolean): number {
  const value = readCoordinate(row[column] ?? "");
  if (isNegative) return -Math.abs(value);
  return side !== null && hemisphereSign(row[side] ?? "") < 0 ? -Math.abs(value) : value;
}

/** The day of a row; `null` where there is none that can be read. */
export function dayOf(row: readonly string[], draft: MappingDraft): DayRead | null {
  const { day, dayOrder, dayParts, century } = draft;
  if (day === null || dayOrder === null) return null;
  const text = (column: number | null) => (column === null ? "" : (row[column] ?? ""));
  const read = dayParts
    ? joinedDay({ year: text(day), month: text(dayParts.month), date: text(dayParts.date) }, century)
    : readDate(text(day), { order: dayOrder, century });
  return typeof read === "string" ? null : read;
}

const ORDERS: readonly (readonly [DayOrder, Said<FoundWords>])[] = [
  ["day-first", ["theDay"]],
  ["month-first", ["theMonth"]],
  ["year-first", ["theYear"]],
];

/** The orders in which as many values are days as in any other, where no value says which. */
function orderAnswers(rows: Rows, draft: MappingDraft): TrialAnswer[] {
  const { day, dayParts, century } = draft;
  const values = rows.flatMap((row) => (row[day ?? 0]?.trim() ? [row[day ?? 0] ?? ""] : []));
  if (dayParts) return [];
  const reads = (order: DayOrder) =>
    values.filter((value) => typeof readDate(value, { order, century }) !== "string").length;
  const offered = ORDERS.filter(([order]) => order !== "year-first" || isAskedOfYear(rows, draft));
  const most = Math.max(...offered.map(([order]) => reads(order)));
  return most === reads("iso")
    ? []
    : offered
        .filter(([order]) => reads(order) === most)
        .map(([order, label]) => ({ label, draft: { ...draft, dayOrder: order } }));
}

function isAskedOfYear(rows: Rows, { day }: MappingDraft): boolean {
  return mayBeginWithYear(rows.map((row) => row[day ?? 0] ?? ""));
}

/** Whether degrees are south or west because a header says so. */
function sideAnswers(header: readonly string[], draft: MappingDraft): TrialQuestion[] {
  const named = [draft.latitude, draft.longitude].flatMap((column) => {
    const name = header[column ?? -1] ?? "";
    return namesSouthOrWest(name) ? [name.trim()] : [];
  });
  if (named.length === 0) return [];
  const side = draft.latitude !== null && namesSouthOrWest(header[draft.latitude] ?? "") ? "south" : "west";
  return [
    {
      question: ["allOnSide", named, named.length > 1 ? "both" : side],
      about: "place",
      answers: [
        { label: ["asHeaderSays"], draft: { ...draft, headerSides: true } },
        { label: ["asSignsSay"], draft: { ...draft, headerSides: false } },
      ],
    },
  ];
}

function dateColumns(header: readonly string[], rows: Rows, draft: MappingDraft): TrialAnswer[] {
  return header
    .flatMap((label, column): TrialAnswer[] => {
      const values = rows.map((row) => row[column] ?? "").filter((value) => value.trim() !== "");
      const isDate = (value: string) =>
        value.length >= 6 &&
        typeof readDate(value, { order: "day-first", century: draft.century }) !== "string";
      const isDates = values.length > 0 && values.filter(isDate).length >= values.length * 0.6;
      if (!isDates || values.every((value) => /^\d+(\.\d+)?$/.test(value))) return [];
      const order = values.every(
        (value) => typeof readDate(value, { order: "iso", century: draft.century }) !== "string",
      );
      return [
        {
          label: ["text", label.trim()],
          draft: { ...draft, day: column, dayParts: null, dayOrder: order ? "iso" : null },
        },
      ];
    })
    .slice(0, 4);
}

function isUnsureAxis(header: readonly string[], { latitude, longitude }: MappingDraft): boolean {
  if (latitude === null || longitude === null || latitude === longitude) return false;
  const known = (column: number) =>
    /lat|lon|lng|breit|läng|laeng|عرض|طول|широт|долг|enlem|boylam/i.test(header[column] ?? "");
  return !known(latitude) && !known(longitude);
}

/** Whether the other way round its rows lie somewhere, too, and elsewhere: WKT says its own order. */
function fitsBothWays(header: readonly string[], rows: Rows, draft: MappingDraft): boolean {
  const points = rows.flatMap((row) => {
    const point = pointOf(header, row, draft);
    return point ? [{ row, point }] : [];
  });
  const isTurned = ({ row, point }: (typeof points)[number]) => {
    if (draft.pairOrder === null) return true;
    const pairOrder = draft.pairOrder === "lat-lng" ? "lng-lat" : "lat-lng";
    return pointOf(header, row, { ...draft, pairOrder })?.[0] !== point[0];
  };
  return (
    points.length > 0 && points.every(({ point: [lng] }) => Math.abs(lng) <= 90) && points.some(isTurned)
  );
}
