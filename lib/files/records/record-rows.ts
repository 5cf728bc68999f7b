import { FileFault } from "@/lib/files/bytes/file-fault";
import type { Rule } from "@/lib/files/refusals/refusals";
import type { RecordBatches, SourceRecord } from "./source-record";

/** The columns that a record's geometry becomes; the last two only where any is more than a point. */
export const LONGITUDE_HEADER = "geometry.longitude";
export const LATITUDE_HEADER = "geometry.latitude";
export const SHAPE_HEADER = "geometry.type";
export const EXTENT_HEADER = "geometry.extent";

/** A record that has no row: its number from 1, why, and an excerpt. */
export type RecordFault = (record: number, rule: Rule, value: string) => void;

export interface RowHooks {
  readonly onFault?: RecordFault;
  /** Hears the columns: those that the rows begin with, and again whenever a record brings new ones. */
  readonly onColumns?: (names: readonly string[]) => void;
}

/** Columns are settled after so many records; those that come later are put behind them. */
const HEADER_RECORDS = 500;

/**
 * Records as rows of CSV in UTF-8, one each, so that all that follows knows one form alone. `known` are the columns that an earlier look has
 * found. A record without a place is told and leaves a blank line, so that rows keep their numbers; rows end where their last value is.
 */
export async function* recordRows(
  batches: RecordBatches,
  known: readonly string[] | undefined,
  { onFault, onColumns }: RowHooks = {},
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const columns: string[] = [...(known ?? [])];
  const seen = new Set(columns);
  let isSettled = known !== undefined;
  let waiting: (SourceRecord | null)[] = [];
  let number = 0;
  let hasBegun = false;
  const rows = (): Uint8Array => {
    let text = "";
    const before = columns.length;
    for (const record of waiting) if (record) addColumns(record, columns, seen);
    isSettled = true;
    if (!hasBegun || columns.length > before) onColumns?.(columns);
    if (!hasBegun) text = line(columns);
    hasBegun = true;
    for (const record of waiting) text += record ? rowOf(record, columns) : "\n";
    waiting = [];
    return encoder.encode(text);
  };
  try {
    for await (const batch of batches) {
      for (const record of batch) {
        number += 1;
        const fault = "rule" in record ? record : placeFault(record);
        if (fault) onFault?.(number, fault.rule, fault.value);
        waiting.push(fault || "rule" in record ? null : record);
        if (waiting.length >= HEADER_RECORDS) yield rows();
      }
      if (isSettled && waiting.length > 0) yield rows();
    }
  } catch (error) {
    if (waiting.length > 0) yield rows();
    throw error;
  }
  if (number === 0) throw new FileFault("no-records");
  if (!hasBegun || waiting.length > 0) yield rows();
}

function placeFault({ shape, geometryName }: SourceRecord) {
  return shape === null ? ({ rule: "no-place", value: geometryName ?? "no geometry" } as const) : null;
}

function addColumns({ shape, fields }: SourceRecord, columns: string[], seen: Set<string>): void {
  const add = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    columns.push(name);
  };
  if (shape) {
    add(LONGITUDE_HEADER);
    add(LATITUDE_HEADER);
    if (shape.extent) {
      add(SHAPE_HEADER);
      add(EXTENT_HEADER);
    }
  }
  for (const name of Object.keys(fields)) add(name);
}

function rowOf({ shape, fields }: SourceRecord, columns: readonly string[]): string {
  const values = columns.map((name): unknown => {
    if (shape)
      switch (name) {
        case LONGITUDE_HEADER:
          return shape.point[0];
        case LATITUDE_HEADER:
          return shape.point[1];
        case SHAPE_HEADER:
          return shape.type;
        case EXTENT_HEADER:
          return shape.extent?.map((degrees) => Number(degrees.toFixed(6))).join(" ");
      }
    return Object.hasOwn(fields, name) ? fields[name] : null;
  });
  return line(values);
}

function line(values: readonly unknown[]): string {
  return `${values.map((value) => `"${textOf(value).replaceAll('"', '""')}"`).join(",")}\n`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString();
  if (typeof value !== "object") return String(value);
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === "bigint" ? String(inner) : inner));
}
