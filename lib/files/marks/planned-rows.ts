import type { Mask } from "@/lib/collection/mask";
import type { FileTable } from "@/lib/files/table/file-table";
import type { MarksLayout } from "@/lib/scene/plan/marks-plan";
import { sameSpan } from "@/lib/view/span/same-span";
import type { DaySpan } from "@/lib/view/view";
import { rowLayoutOf } from "./row-layout";
import { type RowPlan, rowPlanOf } from "./row-plan";

/** Marks are laid out again at every quarter of a zoom: in between their clusters move with the map and keep their size. */
const LAYOUTS_A_ZOOM = 4;

/** A plan of rows as marks, with the layouts that were made of it. */
export class PlannedRows {
  readonly plan: RowPlan;
  readonly #layouts = new Map<number, MarksLayout>();

  constructor(plan: RowPlan) {
    this.plan = plan;
  }

  /** The layout of the nearest quarter of a zoom; the same object for the same quarter. */
  layoutAt(zoom: number): MarksLayout {
    const step = Math.round(zoom * LAYOUTS_A_ZOOM) / LAYOUTS_A_ZOOM;
    const layout = this.#layouts.get(step) ?? rowLayoutOf(this.plan, step);
    this.#layouts.set(step, layout);
    return layout;
  }
}

const cache = new WeakMap<Mask, PlannedRows>();

/** The rows of a table as marks for a span. Per mask the last span's plan is cached, for the map and the exports alike. */
export function plannedRows(table: FileTable, mask: Mask, span: DaySpan): PlannedRows {
  const cached = cache.get(mask);
  if (cached && sameSpan(cached.plan.span, span)) return cached;
  const planned = new PlannedRows(rowPlanOf(table, mask, span));
  cache.set(mask, planned);
  return planned;
}
