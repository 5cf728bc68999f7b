import { tallyKnownSince } from "@/lib/dataset/known-day";
import { isoFromDay } from "@/lib/domain/day";
import type { Tally } from "@/lib/domain/tally";
import type { Column } from "./column";
import { sourceListColumns } from "./source-list-columns";
import type { Table } from "./table";

type Counted = "total" | "iraq" | "syria" | "jordan" | "injured" | "killed";

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
  count("iraq", "Attacks in Iraq"),
  count("syria", "Attacks in Syria"),
  count("jordan", "Attacks in Jordan"),
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
    about: "Whether the counter is the U.S. government.",
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
