import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load-dataset";
import { dataPackage, PACKAGE_TABLES, ZIP_NAME } from "./data-package";
import { PACKAGE_FILES, packageFile } from "./package-files";

const dataset = loadDataset();
const zip = packageFile(ZIP_NAME, dataset)?.bytes ?? new Uint8Array();
const members = unzipSync(zip);
const rowsOf = (name: string): Record<string, string>[] =>
  parse(strFromU8(members[`${name}.csv`] ?? new Uint8Array()), { bom: true, columns: true });

test("the ZIP file holds every table and the descriptor, and is the same each time", () => {
  expect(Object.keys(members).sort()).toEqual(PACKAGE_FILES.filter((name) => name !== ZIP_NAME).sort());
  expect(packageFile(ZIP_NAME, dataset)?.bytes).toEqual(zip);
  expect(JSON.parse(strFromU8(members["datapackage.json"] ?? new Uint8Array()))).toEqual(
    dataPackage(dataset),
  );
  expect(packageFile("../secret.csv", dataset)).toBeNull();
});

/** What a value of each type looks like in a CSV file, by Frictionless's Table Schema. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  text: /./s,
  list: /./s,
  day: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  flag: /^(?:true|false)$/,
};

describe.each(PACKAGE_TABLES.map((table) => [table.name, table] as const))("%s.csv", (name, table) => {
  const rows = rowsOf(name);

  test("has the columns of its schema, and only values that the schema allows", () => {
    expect(rows.length).toBeGreaterThan(name === "coverage" ? 10 : 50);
    expect(Object.keys(rows[0] ?? {})).toEqual(table.columns.map((column) => column.name));
    for (const { name: column, type, always, oneOf } of table.columns)
      for (const row of rows) {
        const value = row[column] ?? "";
        if (value === "") expect(always ?? false, `${column} is missing`).toBe(false);
        else expect(value, column).toMatch(LOOKS[type] ?? /$^/);
        if (value !== "" && oneOf && type !== "list") expect(oneOf.map(String), column).toContain(value);
      }
  });

  test("has its keys once, and names only rows that are there", () => {
    if (table.key !== null) expect(new Set(rows.map((row) => row[table.key ?? ""])).size).toBe(rows.length);
    for (const [column, other] of Object.entries(table.refers)) {
      const ids = new Set(rowsOf(other).map(({ id }) => id));
      for (const row of rows)
        if (row[column]) expect(ids.has(row[column]), `${column} ${row[column]}`).toBe(true);
    }
  });
});

const ogrinfo = process.env.ATLAS_OGRINFO ?? "ogrinfo";
const hasOgrinfo = spawnSync(ogrinfo, ["--version"]).status === 0;

test.runIf(hasOgrinfo || process.env.CI)("GDAL reads every table of the ZIP file", () => {
  const folder = mkdtempSync(join(tmpdir(), "atlas-package-"));
  try {
    writeFileSync(join(folder, ZIP_NAME), zip);
    for (const { name } of PACKAGE_TABLES) {
      const path = `/vsizip/${join(folder, ZIP_NAME)}/${name}.csv`;
      const report = execFileSync(ogrinfo, ["-ro", "-so", path, name], { encoding: "utf8" });
      expect(report).toContain(`Feature Count: ${rowsOf(name).length}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
