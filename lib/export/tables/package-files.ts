import { strToU8, type Zippable, zipSync } from "fflate";
import type { Dataset } from "@/lib/dataset/dataset";
import { DESCRIPTOR_NAME, dataPackage, PACKAGE_TABLES, ZIP_NAME } from "./data-package";

/** A file of a release as it is served. */
interface PackageFile {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The names of all files of a release beside `dataset.json`. */
export const PACKAGE_FILES: readonly string[] = [
  ...PACKAGE_TABLES.map(({ name }) => `${name}.csv`),
  DESCRIPTOR_NAME,
  ZIP_NAME,
];

// a ZIP file holds the time of each member: a fixed one, so that the same release is the same file
const ZIP_TIME = "2000-01-01T00:00:00";

/** One file of a release; `null` where there is none of that name. */
export function packageFile(name: string, dataset: Dataset): PackageFile | null {
  const table = PACKAGE_TABLES.find((one) => `${one.name}.csv` === name);
  if (table)
    return { contentType: "text/csv; charset=utf-8; header=present", bytes: strToU8(table.csv(dataset)) };
  if (name === DESCRIPTOR_NAME)
    return {
      contentType: "application/json; charset=utf-8",
      bytes: strToU8(`${JSON.stringify(dataPackage(dataset), null, 2)}\n`),
    };
  if (name !== ZIP_NAME) return null;
  const members: Zippable = {};
  for (const member of PACKAGE_FILES) {
    const bytes = member === ZIP_NAME ? undefined : packageFile(member, dataset)?.bytes;
    if (bytes) members[member] = [bytes, { mtime: ZIP_TIME }];
  }
  return { contentType: "application/zip", bytes: zipSync(members, { level: 9 }) };
}
