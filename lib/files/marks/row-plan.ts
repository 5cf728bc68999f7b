import { UNIT_ZOOM, unproject } from "@/lib/basemap/mercator";
import type { Mask } from "@/lib/collection/mask";
import { PlaceTallies } from "@/lib/collection/place-tallies";
import { type Day, day as toDay } from "@/lib/domain/day";
import { FIRST_AREA } from "@/lib/files/places/place-precision";
import type { FileTable } from "@/lib/files/table/file-table";
import { assignSpots } from "@/lib/scene/plan/assign-spots";
import type { MarkCluster, MarkEntry, MarksPlan } from "@/lib/scene/plan/marks-plan";
import type { DaySpan } from "@/lib/view/view";
import { mostTogether } from "./together";

/** A row as a mark; its index is that of the row. */
interface RowEntry extends MarkEntry {
  /** Index into the palette of rows. */
  readonly colour: number;
  /** Its place is known to an area alone. */
  readonly isArea: boolean;
}

/** All shown rows of one point. */
export interface RowCluster extends MarkCluster {
  /** Web mercator, 0..1 over the world. */
  readonly x: number;
  readonly y: number;
  /** Of its rows, ascending. */
  readonly days: readonly Day[];
}

/** The rows of a table as countable marks. Changes with the filters and the span, never with the day or the zoom. */
export interface RowPlan extends MarksPlan {
  /** One a row of the table; a row that the filters leave out has no cluster. */
  readonly entries: readonly RowEntry[];
  /** The fullest first. */
  readonly clusters: readonly RowCluster[];
  /** The visible rows by cluster. */
  readonly places: PlaceTallies;
  /** How many rows are ever visible together. */
  readonly most: number;
}

/** Points as near as this are one: a 4,194,304th of the way around the world, 9.6 m at the equator. */
const STEPS = 2 ** 22;

export function rowPlanOf(table: FileTable, mask: Mask, span: DaySpan): RowPlan {
  const rowsAt = new Map<number, number[]>();
  const shown: Day[] = [];
  for (let row = 0; row < table.count; row += 1) {
    if (!mask.isVisible(row)) continue;
    const key = pointKey(table.positions, row);
    const here = rowsAt.get(key);
    if (here) here.push(row);
    else rowsAt.set(key, [row]);
    shown.push(dayOf(table, row));
  }
  const groups = [...rowsAt.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const clusterOf = new Int32Array(table.count).fill(-1);
  const spots = new Int32Array(table.count);
  const clusters = groups.map((rows, cluster): RowCluster => {
    const days = rows.map((row) => dayOf(table, row));
    const { spots: taken, capacity } = assignSpots(days, span);
    rows.forEach((row, rank) => {
      clusterOf[row] = cluster;
      spots[row] = taken[rank] ?? 0;
    });
    return clusterAt(table, rows[0] ?? 0, days, capacity);
  });
  const entries = Array.from({ length: table.count }, (_, row): RowEntry => {
    const cluster = clusterOf[row] ?? -1;
    return {
      day: dayOf(table, row),
      cluster: cluster === -1 ? null : cluster,
      spot: spots[row] ?? 0,
      colour: mask.series[row] ?? 0,
      isArea: (table.precisions?.[row] ?? 0) >= FIRST_AREA,
    };
  });
  const places = new PlaceTallies(
    mask,
    entries.map(({ cluster }) => cluster),
  );
  return { entries, clusters, places, span, most: mostTogether(shown, span) };
}

function clusterAt(table: FileTable, row: number, days: readonly Day[], capacity: number): RowCluster {
  const [x = 0, y = 0] = table.positions.subarray(row * 2, row * 2 + 2);
  return {
    form: { type: "point" },
    at: unproject({ x, y }, UNIT_ZOOM),
    x,
    y,
    placeIds: [],
    capacity,
    lone: capacity === 1,
    days,
  };
}

function pointKey(positions: Float32Array, row: number): number {
  const [x, y] = [positions[row * 2] as number, positions[row * 2 + 1] as number]; // within the column
  return Math.round(x * STEPS) * (STEPS + 1) + Math.round(y * STEPS);
}

function dayOf(table: FileTable, row: number): Day {
  return toDay(table.days[row] ?? 0);
}
