import { inForm } from "@/lib/domain/plural-forms";

/** "1 row", "12,345 rows". */
export const rows = (count: number): string => inForm({ one: "# row", other: "# rows" }, count, "en");
export const refusedRows = (count: number): string =>
  inForm({ one: "# refused row", other: "# refused rows" }, count, "en");
export const columns = (count: number): string =>
  inForm({ one: "# column", other: "# columns" }, count, "en");
export const lines = (count: number): string => inForm({ one: "# line", other: "# lines" }, count, "en");
export const values = (count: number): string => inForm({ one: "# value", other: "# values" }, count, "en");

/** "12,345". */
export const digits = (count: number): string => count.toLocaleString("en-GB");
