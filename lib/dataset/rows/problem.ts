/** One thing that is wrong with the source files. */
export interface Problem {
  /** File name in `source/`, `places.json`. */
  readonly file: string;
  /** Position in the file, counted from 1, and the id where there is one: `#3 port-alder`. */
  readonly row: string;
  /** Path of the field, `alternateDays.0.sourceId`; empty where the row as a whole is meant. */
  readonly field: string;
  /** Name of the check that found it; `schema` for a wrong shape. */
  readonly rule: string;
  readonly message: string;
}

/** A problem as one line: `file:row field rule message`. */
export function problemLine(problem: Problem): string {
  const { file, row, field, rule, message } = problem;
  return [`${file}:${row}`, field || "-", rule, message].join("  ");
}

/** Thrown where the source files do not make a dataset. `message` lists every problem, a line each. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problem(s) in the dataset:\n${problems.map(problemLine).join("\n")}`);
    this.problems = problems;
  }
}
