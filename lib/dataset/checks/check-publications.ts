import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import { TALLIED } from "@/lib/domain/tally";

/** Bounds stand only where the day of publication is unknown; at least one is given, and they are in order. */
export function boundsConsistent(rows: Rows): Problem[] {
  return rows.sources.flatMap(({ file, row, value: { published, publishedBounds: bounds } }) => {
    if (bounds === null) return [];
    const { earliest, latest } = bounds;
    const message =
      published !== null
        ? `the day of publication is known: ${published}`
        : earliest === null && latest === null
          ? "neither bound is given"
          : earliest !== null && latest !== null && earliest > latest
            ? `${earliest} is after ${latest}`
            : null;
    return message === null
      ? []
      : [{ file, row, field: "publishedBounds", rule: "bounds-consistent", message }];
  });
}

/** One count by one counter on one day is one tally, however many publications carry it. */
export function tallyOnce(rows: Rows): Problem[] {
  const seen = new Map<string, string>();
  return rows.tallies.flatMap(({ file, row, value }) => {
    const { asOf, by, total, injured, killed, note } = value;
    const key = JSON.stringify([
      asOf,
      by.toLowerCase(),
      total,
      ...TALLIED.map((name) => value[name]),
      injured,
      killed,
      note,
    ]);
    const other = seen.get(key);
    seen.set(key, value.id);
    return other === undefined
      ? []
      : [{ file, row, field: "total", rule: "tally-once", message: `${other} is the same count` }];
  });
}
