export type Row = Readonly<Record<string, string | number>>;

/** Prints rows under a heading, numbers with at most one decimal. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === "number" ? Math.round(value * 10) / 10 : value,
        ]),
      ),
    ),
  );
}

/** The value below which that share (0 to 1) of the samples lies; `NaN` of none. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);
