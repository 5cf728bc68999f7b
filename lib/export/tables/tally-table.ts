import { tallyKnownSince } from "@/lib/dataset/known-day";
import { isoFromDay } from "@/lib/domain/day";
import { TALLIED, type TalliedCountry, type Tally } from "@/lib/domain/tally";
import { COUNTRY_LABELS, TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { OFFICIAL_TALLY } from "@/lib/theatre/wording";
import { always, type Column, day, flag, text } from "./column";
import { sourceListColumns } from "./source-list-columns";
import type { Table } from "./table";

type Counted = TalliedCountry | "total" | "injured" | "killed";

function count(name: Counted, about: string): Column<Tally> {
  return { name, about: `${about}; null where not given.`, type: "integer", value: (tally) => tally[name] };
}

const COUNTED = KIND_LABELS[TALLIED_KIND].many.en;

const COLUMNS: readonly Column<Tally>[] = [
  always.text("id", "The count’s id.", ({ id }) => id),
  always.day("asOf", "Last day counted.", ({ asOf }) => isoFromDay(asOf)),
  day("since", "First day counted; null where the counter does not say.", ({ since }) =>
    since === null ? null : isoFromDay(since),
  ),
  count("total", `${COUNTED} in all`),
  ...TALLIED.map((name) =>
    count(name, `${COUNTED} in ${COUNTRY_LABELS[TALLIED_COUNTRIES[name].country].en}`),
  ),
  count("injured", "Injured"),
  count("killed", "Killed"),
  always.text("qualifier", "How the counter puts it.", ({ qualifier }) => qualifier, [
    "exact",
    "at least",
    "about",
  ] satisfies Tally["qualifier"][]),
  always.text("by", "Who counts.", ({ by }) => by),
  flag("official", OFFICIAL_TALLY, ({ official }) => official),
  text("note", "A note on the count.", ({ note }) => note),
  always.day("knownSince", "The day by which it had been published.", (tally, { sources }) =>
    isoFromDay(tallyKnownSince(tally, sources).day),
  ),
  ...sourceListColumns<Tally>(({ sourceIds }) => sourceIds),
];

/** Somebody's counts for other programs; never mixed with the dataset's own. */
export const tallyTable: Table<Tally> = {
  name: "tallies",
  columns: COLUMNS,
  mapped: null,
  details: () => ({}),
  detailSchema: { type: "object" },
};
