import fc from "fast-check";
import { CLOCK_ZONES } from "@/lib/domain/clock-time";
import { type Day, day } from "@/lib/domain/day";
import { STATUSES } from "@/lib/domain/incident";
import type { CountryCode } from "@/lib/domain/place";
import { COUNTRY_LABELS } from "@/lib/theatre/countries";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import { WEAPONS } from "@/lib/theatre/weapons";
import { axisBounds } from "@/lib/view/text/link-context";
import { askedText } from "@/lib/view/text/query-key";
import {
  SAMPLE_INCIDENTS,
  SAMPLE_ORIGINS,
  SAMPLE_PARTIES,
  SAMPLE_PLACES,
  SAMPLE_QUIET_PLACE,
  sampleContext,
} from "@/lib/view/text/sample-context";
import {
  CHART_NAMES,
  type DaySpan,
  INCIDENT_COLUMN_IDS,
  LAYER_NAMES,
  PANELS,
  SPEEDS,
  TABLE_GROUPS,
  type View,
} from "@/lib/view/view";
import { randomAtlasExtras, randomCamera } from "./random-extras.fixture";

const COUNTRIES = Object.keys(COUNTRY_LABELS) as CountryCode[]; // a record literal has no other keys

const someOf = <T>(values: readonly T[]) =>
  fc.oneof(fc.constant<T[]>([]), fc.shuffledSubarray([...values], { minLength: 1 }));
const dayWithin = (first: Day, last: Day) => fc.integer({ min: first, max: last }).map(day);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const span: fc.Arbitrary<DaySpan> = fc.oneof(
  fc.constantFrom<DaySpan>({ type: "day" }, { type: "until" }, { type: "from" }),
  fc.integer({ min: 2, max: 366 }).map((days) => ({ type: "window" as const, days })),
  dayWithin(sampleContext.firstDay, sampleContext.lastDay).map((start) => ({
    type: "range" as const,
    start,
  })),
);

/** Search texts: plain, Arabic, and any Unicode at all. */
const query = fc
  .oneof(
    fc.constantFrom("", "", "al-Asad", "Tower 22 & 50%", "a=b+c", "عين الأسد", "#?/\\"),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.string({ unit: "binary", maxLength: 120 }),
  )
  .map(askedText);

const { first, last } = axisBounds(sampleContext);
const axis = fc
  .tuple(dayWithin(first, last), dayWithin(first, last))
  .map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

/** Any view that a link to the dataset of `sampleContext` can hold. */
export const randomView: fc.Arbitrary<View> = fc.record({
  day: dayWithin(sampleContext.firstDay, sampleContext.lastDay),
  span,
  filters: fc.record({
    kind: someOf(INCIDENT_KINDS),
    weapon: someOf(WEAPONS),
    party: someOf(SAMPLE_PARTIES),
    country: someOf(COUNTRIES),
    place: someOf([...SAMPLE_PLACES, SAMPLE_QUIET_PLACE]),
    status: someOf(STATUSES),
    origin: someOf(SAMPLE_ORIGINS),
    disputed: someOf(["yes", "no"] as const),
    q: query,
  }),
  selected: orNull(
    fc.oneof(
      fc.constantFrom(...SAMPLE_INCIDENTS).map((id) => ({ type: "incident" as const, id })),
      fc.constantFrom(...SAMPLE_PLACES).map((id) => ({ type: "place" as const, id })),
    ),
  ),
  camera: orNull(randomCamera),
  axis: orNull(axis),
  known: orNull(fc.integer({ min: 0, max: 40_000 }).map(day)),
  hiddenLayers: someOf(LAYER_NAMES),
  extras: randomAtlasExtras,
  lang: fc.constantFrom("en", "ar"),
  theme: fc.constantFrom(null, "light", "dark"),
  clock: fc.constantFrom(...CLOCK_ZONES),
  speed: fc.constantFrom(...SPEEDS),
  loop: fc.boolean(),
  backwards: fc.boolean(),
  skip: fc.boolean(),
  panel: fc.constantFrom(...PANELS),
  chart: fc.constantFrom(...CHART_NAMES),
  table: fc.record({
    sort: fc.record({ column: fc.constantFrom(...INCIDENT_COLUMN_IDS), descending: fc.boolean() }),
    columns: someOf(INCIDENT_COLUMN_IDS),
    group: orNull(fc.constantFrom(...TABLE_GROUPS)),
  }),
  play: fc.boolean(),
  story: orNull(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,59}$/),
      slide: fc.integer({ min: 1, max: 999 }),
    }),
  ),
  ds: orNull(fc.stringMatching(/^[0-9]\.[0-9]-[0-9a-f]{8}$/)),
});
