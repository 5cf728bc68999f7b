import { spanSlice } from "@/lib/collection/collection";
import type { Mask } from "@/lib/collection/mask";
import type { Day } from "@/lib/domain/day";
import type { FileTable } from "@/lib/files/table/file-table";
import type { MarksScene } from "@/lib/scene/plan/marks-plan";
import type { DayInterval } from "@/lib/view/span/span-days";
import { spanRule } from "@/lib/view/span/span-rule";
import type { DaySpan } from "@/lib/view/view";
import { type PlannedRows, plannedRows } from "./planned-rows";

/** Which rows of a table are visible, and how: all that painting them takes but the camera. */
export interface RowsScene {
  /** Rows `lo` up to `hi`, without it. */
  readonly lo: number;
  readonly hi: number;
  readonly day: Day;
  readonly span: DaySpan;
  /** The first and last day visible: rows fade from the last. */
  readonly first: Day;
  readonly last: Day;
  /** Days until a row is as faded as it gets; 0 for none. */
  readonly fadeDays: number;
  /** Each row's colour, or that it is hidden. */
  readonly mask: Mask;
  /** The rows as countable marks; `null` where they are points. */
  readonly marks: { readonly planned: PlannedRows; readonly scene: MarksScene } | null;
}

/** Rows fade over the length of what is visible, if their span fades at all. */
export function fadeDaysOf(span: DaySpan, { first, last }: DayInterval): number {
  return spanRule(span).fade.days === 0 ? 0 : Math.max(1, last - first + 1);
}

export function rowsSceneOf(
  table: FileTable,
  mask: Mask,
  { day, span }: { readonly day: Day; readonly span: DaySpan },
  drawnAs: "marks" | "points",
): RowsScene {
  const slice = spanSlice(table, day, span);
  const planned = drawnAs === "marks" ? plannedRows(table, mask, span) : null;
  const { lo, hi } = slice;
  const marks = planned && {
    planned,
    scene: { day, lo, hi, clusters: planned.plan.places.between({ lo, hi }) },
  };
  return { ...slice, day, span, fadeDays: fadeDaysOf(span, slice), mask, marks };
}
