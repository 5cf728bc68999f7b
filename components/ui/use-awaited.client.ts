"use client";

import { useEffect, useState } from "react";

/** What the promise of `load` came to: `null` until it has, where it fails, and without a `load`. Keep `load` the same function. */
export function useAwaited<T>(load: (() => Promise<T>) | null): T | null {
  const [made, setMade] = useState<{ readonly load: () => Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load?.().then(
      (value) => isWanted && setMade({ load, value }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  return made && made.load === load ? made.value : null;
}
