import { choice, type PlainKeyCodec } from "@/lib/view/text/key-codec";
import { vocabularyList } from "@/lib/view/text/list-codec";
import {
  CHART_NAMES,
  type ColumnSort,
  INCIDENT_COLUMN_IDS,
  type IncidentColumnId,
  TABLE_GROUPS,
} from "@/lib/view/view";
import { DEFAULT_VALUES } from "./link-values";

/** `sort=killed`, `sort=-killed`: the column by which the table is sorted, after a minus from the greatest down. */
export const sortKey: PlainKeyCodec<ColumnSort<IncidentColumnId>> = {
  default: DEFAULT_VALUES.sort,
  parse(text) {
    const word = text.trim().toLowerCase();
    const column = INCIDENT_COLUMN_IDS.find((id) => id === word.replace(/^-/, ""));
    return column === undefined ? null : { column, descending: word.startsWith("-") };
  },
  print: ({ column, descending }) => `${descending ? "-" : ""}${column}`,
  same: (a, b) => a.column === b.column && a.descending === b.descending,
};

/** `cols=day,place,killed`: the columns of the table; absent: those that it begins with. */
export const columnsKey = vocabularyList(INCIDENT_COLUMN_IDS);

/** `group=day|place|party`: what the rows of the table are put together by. */
export const groupKey = choice(TABLE_GROUPS, DEFAULT_VALUES.group);

/** `chart=weapons`: which one the panel of charts shows. */
export const chartKey = choice(CHART_NAMES, DEFAULT_VALUES.chart);
