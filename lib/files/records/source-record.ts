import type { Shape } from "@/lib/files/places/shape-point";
import type { Rule } from "@/lib/files/refusals/refusals";

/** One record of a file that is no table of text: where it lies, and its fields by name. */
export interface SourceRecord {
  /** `undefined`: its kind has no geometry, and its place is in its fields. `null`: it should have one. */
  readonly shape: Shape | null | undefined;
  /** What its geometry is called, where there is no shape. */
  readonly geometryName?: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A record that cannot be read, why, and an excerpt. */
export interface FaultyRecord {
  readonly rule: Rule;
  readonly value: string;
}

/** Records as they come, some at a time. */
export type RecordBatches = AsyncIterable<readonly (SourceRecord | FaultyRecord)[]>;

/** Records of a list that is wholly in memory, in batches. */
export async function* batched<T>(records: Iterable<T>): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const BATCH = 1000;
