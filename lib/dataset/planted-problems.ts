import { sourceFiles } from "@/lib/theatre/source/source-files";
import { datasetFrom } from "./load-dataset";
import { DatasetError, type Problem } from "./rows/problem";
import type { SourceFiles } from "./rows/read-rows";
import type { RowKind } from "./rows/schema";

/** For tests of the checks: spoils a copy of the real source files and tells what is found wrong with it. */

export type Row = Record<string, unknown>;

/** The real source files as copies that a test may spoil. */
export function copyFiles(): Record<RowKind, { file: string; rows: Row[] }[]> {
  const copied = structuredClone(sourceFiles) as unknown; // rows are JSON, `release` is one object of it
  return copied as Record<RowKind, { file: string; rows: Row[] }[]>;
}

/** What the loader finds wrong, empty where nothing is. */
export function problemsOf(files: SourceFiles): readonly Problem[] {
  try {
    datasetFrom(files);
  } catch (error) {
    if (error instanceof DatasetError) return error.problems;
    throw error;
  }
  return [];
}

/** The problems after `spoil` has changed the first row of a kind that `isMeant`. Throws where there is none. */
export function plantedIn(
  kind: RowKind,
  isMeant: (row: Row) => boolean,
  spoil: (row: Row, rows: Row[]) => void,
): readonly Problem[] {
  const files = copyFiles();
  for (const { rows } of files[kind]) {
    const row = rows.find(isMeant);
    if (!row) continue;
    spoil(row, rows);
    return problemsOf(files);
  }
  throw new Error(`no such row in ${kind}`);
}

/** Sets one field of a row. */
export const set = (field: string, value: unknown) => (row: Row) => {
  row[field] = value;
};
