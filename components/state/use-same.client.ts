"use client";

import { useMemo } from "react";

/** The same object for as long as each of its fields is the same. Give it the same fields each time. */
export function useSame<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: its fields are all that it depends on
  return useMemo(() => value, Object.values(value));
}
