import { tallyKnownSince } from "@/lib/dataset/known-day";
import { isoFromDay } from "@/lib/domain/day";
import { TALLIED, type TalliedCountry, type Tally } from "@/lib/domain/tally";
import { COUNTRY_LABELS, TALLIED_COUNTRIES } from "@/lib/theatre/countries";
import { OFFICIAL_TALLY } from "@/lib/theatre/wording";
import type { Column } from "./column";
import { sourceListColumns } from "./source-list-columns";
import type { Table } from "./table";

type Counted = TalliedCountry | "total" | "injured" | "killed";

function count(name: Counted, about: string): Column<Tally> {
  return { name, about: `${about}; null where not given.`, type: "integer", value: (tally) => tally[name] };
}

const COLUMNS: readonly Column<Tally>[] = [
  { name: "id", about: "The count’s id.", type: "text", always: true, value: ({ id }) => id },
  {
    name: "asOf",
    about: "Last day counted.",
    type: "day",
    always: true,
    value: ({ asOf }) => isoFromDay(asOf),
  },
  {
    name: "since",
    about: "First day counted; null where the counter does not say.",
    type: "day",
    value: ({ since }) => (since === null ? null : isoFromDay(since)),
  },
  count("total", "Attacks in all"),
  ...TALLIED.map((name) => count(name, `Attacks in ${COUNTRY_LABELS[TALLIED_COUNTRIES[name].country].en}`)),
  count("injured", "Injured"),
  count("killed", "Killed"),
  {
    name: "qualifier",
    about: "How the counter puts it.",
    type: "text",
    always: true,
    oneOf: ["exact", "at least", "about"] satisfies Tally["qualifier"][],
    value: ({ qualifier }) => qualifier,
  },
  { name: "by", about: "Who counts.", type: "text", always: true, value: ({ by }) => by },
  {
    name: "official",
    about: OFFICIAL_TALLY,
    type: "flag",
    value: ({ official }) => official,
  },
  { name: "note", about: "What is particular about it.", type: "text", value: ({ note }) => note },
  {
    name: "knownSince",
    about: "The day by which it had been published.",
    type: "day",
    always: true,
    value: (tally, { sources }) => isoFromDay(tallyKnownSince(tally, sources).day),
  },
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
