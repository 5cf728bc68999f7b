"use client";

import { useEffect, useState } from "react";
import type { OwnReading } from "@/lib/own-data/read-own-file";
import { readRow } from "@/lib/own-data/read-row";

/** The texts of a row by its index; `null` where the file can no longer be read. */
export type RowTexts = ReadonlyMap<number, readonly string[] | null>;

const NONE: RowTexts = new Map();

/** Reads the texts of rows from the file, once the wish for them has rested. */
export function useRowTexts(reading: OwnReading, wanted: readonly number[], restMs: number): RowTexts {
  const [texts, setTexts] = useState<RowTexts>(NONE);
  const key = wanted.join();
  useEffect(() => {
    if (key === "") return;
    let isWanted = true;
    const timer = window.setTimeout(async () => {
      const indices = key.split(",").map(Number);
      const found = await Promise.all(
        indices.map(async (index) => [index, await readRow(reading, index).catch(() => null)] as const),
      );
      if (isWanted) setTexts(new Map(found));
    }, restMs);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [reading, key, restMs]);
  return texts;
}
