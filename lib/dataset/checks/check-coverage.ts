import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import { addDays, knownDay } from "@/lib/domain/day";

/** The periods of coverage follow each other without a hole, and one that was not read holds no incident. */
export function coverageHolds(rows: Rows): Problem[] {
  return rows.coverage.flatMap(({ file, row, value }, index) => {
    const problem = (field: string, message: string) => ({
      file,
      row,
      field,
      rule: "coverage-holds",
      message,
    });
    const before = rows.coverage[index - 1]?.value;
    const held = rows.incidents.find(({ value: { day } }) => value.from <= day && day <= value.to);
    return [
      ...(value.from > value.to ? [problem("to", "ends before it begins")] : []),
      ...(before && knownDay(value.from) !== addDays(knownDay(before.to), 1)
        ? [problem("from", `does not follow ${before.to}`)]
        : []),
      ...(value.level === "none" && held ? [problem("level", `holds ${held.value.id}`)] : []),
    ];
  });
}
