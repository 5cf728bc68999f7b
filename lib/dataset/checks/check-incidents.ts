import type { Problem } from "@/lib/dataset/rows/problem";
import type { Rows } from "@/lib/dataset/rows/read-rows";
import { isoFromDay, knownDay } from "@/lib/domain/day";
import { THEATRE } from "@/lib/theatre/theatre";

/** Every incident and tally rests on a source. */
export function hasSource(rows: Rows): Problem[] {
  return [...rows.incidents, ...rows.tallies]
    .filter(({ value }) => value.sourceIds.length === 0)
    .map(({ file, row }) => ({
      file,
      row,
      field: "sourceIds",
      rule: "has-source",
      message: "has no source",
    }));
}

/** The displayed day of every incident is one that the theatre covers. */
export function dayInRange(rows: Rows): Problem[] {
  const [first, last] = [knownDay(THEATRE.covered.from), knownDay(THEATRE.covered.to)];
  return rows.incidents
    .filter(({ value }) => knownDay(value.day) < first || knownDay(value.day) > last)
    .map(({ file, row, value }) => ({
      file,
      row,
      field: "day",
      rule: "day-in-range",
      message: `${value.day} is not between ${isoFromDay(first)} and ${isoFromDay(last)}`,
    }));
}

/** An alternate day differs from the displayed one. */
export function alternateDiffers(rows: Rows): Problem[] {
  return rows.incidents.flatMap(({ file, row, value }) =>
    value.alternateDays.flatMap((alternate, index) =>
      alternate.day === value.day
        ? [
            {
              file,
              row,
              field: `alternateDays.${index}.day`,
              rule: "alternate-differs",
              message: `${alternate.day} is the displayed day itself`,
            },
          ]
        : [],
    ),
  );
}

/** `unspecified` stands alone: a weapon that is named is not unspecified. No weapon is named twice. */
export function weaponsConsistent(rows: Rows): Problem[] {
  return rows.incidents
    .filter(({ value: { weapons } }) => {
      const twice = new Set(weapons).size < weapons.length;
      return twice || (weapons.length > 1 && weapons.includes("unspecified"));
    })
    .map(({ file, row, value }) => ({
      file,
      row,
      field: "weapons",
      rule: "weapons-consistent",
      message: `${value.weapons.join(", ")}: named twice, or together with unspecified`,
    }));
}

/** A possible duplicate is another incident, and says the same of this one. */
export function duplicatesMutual(rows: Rows): Problem[] {
  const duplicatesOf = new Map(rows.incidents.map(({ value }) => [value.id, value.possibleDuplicateIds]));
  return rows.incidents.flatMap(({ file, row, value }) =>
    value.possibleDuplicateIds
      .filter((other) => other === value.id || duplicatesOf.get(other)?.includes(value.id) === false)
      .map((other) => ({
        file,
        row,
        field: "possibleDuplicateIds",
        rule: "duplicates-mutual",
        message: `${other} does not name this incident`,
      })),
  );
}

/** A day that is marked as not covered holds no incident. */
export function uncoveredDayEmpty(rows: Rows): Problem[] {
  const incidentOn = new Map(rows.incidents.map(({ value }) => [value.day, value.id]));
  return rows.uncoveredDays.flatMap(({ file, row, value }) => {
    const id = incidentOn.get(value.day);
    return id === undefined
      ? []
      : [{ file, row, field: "day", rule: "uncovered-day-empty", message: `${value.day} has ${id}` }];
  });
}
