import type { Mask } from "@/lib/collection/mask";
import type { FileTable } from "@/lib/files/table/file-table";
import { layoutSteps } from "@/lib/scene/layout/layout-steps";
import type { MarksLayout } from "@/lib/scene/plan/marks-plan";
import { sameSpan } from "@/lib/view/span/same-span";
import type { DaySpan } from "@/lib/view/view";
import { rowLayoutOf } from "./row-layout";
import { type RowPlan, rowPlanOf } from "./row-plan";

/** A plan of rows as marks, with the layouts that were made of it. */
export interface PlannedRows {
  readonly plan: RowPlan;
  readonly layoutAt: (zoom: number) => MarksLayout;
}

const cache = new WeakMap<Mask, PlannedRows>();

/** The rows of a table as marks for a span. Per mask the last span's plan is cached, for the map and the exports alike. */
export function plannedRows(table: FileTable, mask: Mask, span: DaySpan): PlannedRows {
  const cached = cache.get(mask);
  if (cached && sameSpan(cached.plan.span, span)) return cached;
  const plan = rowPlanOf(table, mask, span);
  const planned = { plan, layoutAt: layoutSteps((zoom) => rowLayoutOf(plan, zoom)) };
  cache.set(mask, planned);
  return planned;
}
