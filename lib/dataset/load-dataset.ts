import { sourceFiles } from "@/lib/theatre/source/source-files";
import { runChecks } from "./checks/checks";
import type { Dataset } from "./dataset";
import { decode } from "./decode";
import { datasetVersion } from "./rows/dataset-version";
import { DatasetError } from "./rows/problem";
import { readRows, type SourceFiles } from "./rows/read-rows";

/**
 * Source files → schema → checks → dataset. Throws a {@link DatasetError} that lists every problem; where rows have
 * a wrong shape the checks still run on the rest.
 */
export function datasetFrom(files: SourceFiles): Dataset {
  const { rows, problems } = readRows(files);
  const all = [...problems, ...runChecks(rows)];
  if (all.length > 0) throw new DatasetError(all);
  const release = rows.release[0]?.value.release ?? "0.0";
  return decode(rows, datasetVersion(release, files));
}

let loaded: Dataset | undefined;

/** The dataset of this repository, read once per process. Node only; the browser has `fromWire`. */
export function loadDataset(): Dataset {
  loaded ??= datasetFrom(sourceFiles);
  return loaded;
}
