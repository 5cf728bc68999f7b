import { isolated } from "@/lib/domain/isolate";
import { inForm } from "@/lib/domain/plural-forms";

/** "صف واحد", "12,345 صفًا": as a subject. */
export const rows = (count: number): string =>
  inForm({ one: "صف واحد", two: "صفان", few: "# صفوف", many: "# صفًا", other: "# صف" }, count, "ar");
/** The same after "of" and "in". */
export const ofRows = (count: number): string =>
  inForm({ one: "صف واحد", two: "صفين", few: "# صفوف", many: "# صفًا", other: "# صف" }, count, "ar");
export const columns = (count: number): string =>
  inForm({ one: "عمود واحد", two: "عمودان", few: "# أعمدة", many: "# عمودًا", other: "# عمود" }, count, "ar");
export const ofLines = (count: number): string =>
  inForm({ one: "سطر واحد", two: "سطرين", few: "# أسطر", many: "# سطرًا", other: "# سطر" }, count, "ar");
export const values = (count: number): string =>
  inForm({ one: "قيمة واحدة", two: "قيمتان", few: "# قيم", other: "# قيمة" }, count, "ar");

/** A text of the file between quotes. */
export const quoted = (text: string): string => `«${isolated(text)}»`;
