"use client";

import { useEffect, useState } from "react";
import { readRow } from "@/lib/files/read/read-row";
import type { FileReading } from "@/lib/files/read/read-table-file";

/** The texts of a row by its index; `null` where the file can no longer be read. */
type RowTexts = ReadonlyMap<number, readonly string[] | null>;

const NONE: RowTexts = new Map();

/** So many rows' texts are kept for when they are wanted again. */
const KEPT = 400;

/** Reads the texts of rows from the file, once the wish for them has rested. Those that have been read stay at hand. */
export function useRowTexts(reading: FileReading, wanted: readonly number[], restMs: number): RowTexts {
  const [known, setKnown] = useState({ reading, texts: NONE });
  const texts = known.reading === reading ? known.texts : NONE;
  const key = wanted.filter((index) => !texts.has(index)).join();
  useEffect(() => {
    if (key === "") return;
    let isWanted = true;
    const timer = window.setTimeout(async () => {
      const found = await Promise.all(
        key.split(",").map(async (part) => {
          const index = Number(part);
          return [index, await readRow(reading, index).catch(() => null)] as const;
        }),
      );
      if (!isWanted) return;
      setKnown((before) => {
        const kept = before.reading === reading ? [...before.texts].slice(-KEPT) : [];
        return { reading, texts: new Map([...kept, ...found]) };
      });
    }, restMs);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [reading, key, restMs]);
  return texts;
}
