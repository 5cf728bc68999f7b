import { bordersAbout, isAcrossBorder } from "@/lib/basemap/borders-about";
import { worldSizePx } from "@/lib/basemap/mercator";
import type { Cluster, ClusterLayout } from "@/lib/scene/scene";
import { BADGE_DOTS } from "@/lib/signs/disc-look";
import { discRadius, FOLD_PLACES_BELOW_ZOOM, widestSpiral } from "@/lib/signs/mark-scale";
import { findRoom, isNearer, isWithin } from "./find-room";
import { DOT_PX, nudgeDiscs } from "./nudge-discs";
import { BORDER_FREE_PX, type Circle, type PackedPlace, packMarks, SIGN_ROOM_PX } from "./pack-marks";
import { spiralRadius } from "./phyllotaxis";

/**
 * An area's badge wants its full size near the area's name, else to be small there; only where even that has no room is it farther off.
 * With the gap to all else that its dotted outline needs, CSS pixels.
 */
const BADGE_ROOMS = [
  { radius: 20, mostPx: 24, gap: 6 },
  { radius: 7.5, mostPx: 24, gap: 4 },
  { radius: 7.5, mostPx: 160, gap: 4 },
] as const;
/** Room of a base where nothing is visible. */
const IDLE_PX = 4;

/** A base is on the map on days without an incident too. */
export function isAlwaysShown(cluster: Pick<Cluster, "kind" | "form">): boolean {
  return cluster.kind === "base" && cluster.form.type === "point";
}

/** A sign is covered where something is nearer to its middle. */
const COVERED_PX = 5;

type Site = PackedPlace & { readonly index: number };

/**
 * What is drawn about each place whose true point is at `points` (CSS pixels), whose signs stay there: its marks packed about it,
 * else a counted disc on it or beside a dot on it, alone or for its neighbours too. Areas get a badge where there is room.
 */
export function settleClusters(
  clusters: readonly Cluster[],
  points: readonly Circle[],
  markRadius: number,
  zoom: number,
): { readonly clusters: readonly ClusterLayout[]; readonly taken: readonly Taken[] } {
  const sites = sitesOf(clusters, points, zoom);
  const widest = widestSpiral(zoom);
  const folded = new Set(
    sites.filter(
      ({ capacity }) => zoom < FOLD_PLACES_BELOW_ZOOM || spiralRadius(capacity, markRadius) > widest,
    ),
  );
  const settled: ClusterLayout[] = clusters.map(() => ({ dx: 0, dy: 0, folded: false, radius: 0 }));
  for (;;) {
    const discs = sites.filter((site) => folded.has(site));
    const spread = sites.filter((site) => !folded.has(site));
    const signs = spread.map(({ x, y }) => ({ x, y, radius: SIGN_ROOM_PX }));
    const nudged = nudgeDiscs(
      discs.map((site) => ({ ...site, radius: discRadius(site.capacity) })),
      signs,
    );
    const blocks = nudged.flatMap(({ dx, dy, radius, host }, index): Circle[] => {
      const site = discs[index];
      if (!site || host !== index) return [];
      const disc = { x: site.x + dx, y: site.y + dy, radius };
      return dx === 0 && dy === 0 ? [disc] : [disc, { x: site.x, y: site.y, radius: DOT_PX }];
    });
    const covered = spread.filter(
      (site) =>
        blocks.some((block) => isWithin(site, block, block.radius + COVERED_PX)) ||
        spread.some((other) => other !== site && isWithin(site, other, SIGN_ROOM_PX + COVERED_PX)),
    );
    const packed = covered.length > 0 ? [] : packMarks(spread, blocks, markRadius);
    const failed = covered.length > 0 ? covered : spread.filter((_, index) => packed[index] === null);
    if (failed.length > 0) {
      for (const site of failed) folded.add(site);
      continue;
    }
    nudged.forEach(({ dx, dy, radius, host }, index) => {
      const [site, home] = [discs[index], discs[host]];
      if (!site || !home) return;
      settled[site.index] = {
        dx,
        dy,
        folded: true,
        radius: tenth(radius),
        ...(host === index ? {} : { host: home.index }),
      };
    });
    spread.forEach((site, index) => {
      const spots = packed[index] ?? [];
      settled[site.index] = {
        dx: 0,
        dy: 0,
        folded: false,
        radius: tenth(
          spots.length > 0 ? extentOf(spots, markRadius) : spiralRadius(site.capacity, markRadius),
        ),
        ...(spots.length > 0 ? { spots } : {}),
      };
    });
    break;
  }
  const taken = sites.flatMap((site) => takenBy(site, settled[site.index], markRadius));
  placeBadges(clusters, points, zoom, settled, taken);
  settleIdle(clusters, points, settled, taken);
  return { clusters: settled, taken };
}

/** Bases where nothing is visible push nobody: their signs are left out where others are in their place. */
function settleIdle(
  clusters: readonly Cluster[],
  points: readonly Circle[],
  settled: ClusterLayout[],
  taken: Taken[],
): void {
  const others = [...taken];
  clusters.forEach((cluster, index) => {
    const [layout, point] = [settled[index], points[index]];
    if (!layout || !point || !isAlwaysShown(cluster)) return;
    const isIdle = cluster.capacity === 0;
    const isCrowded =
      layout.host !== undefined ||
      others.some(
        ({ x, y, radius, index: of }) => of !== index && isNearer(x - point.x, y - point.y, radius + IDLE_PX),
      );
    const radius = isIdle ? (isCrowded ? 0 : IDLE_PX) : layout.radius;
    settled[index] = { ...layout, radius, ...(isCrowded ? { crowded: true } : {}) };
    if (isIdle && !isCrowded) taken.push({ index, x: point.x, y: point.y, radius: IDLE_PX });
  });
}

/** The points that incidents are marked or counted at, the most visited first. */
function sitesOf(clusters: readonly Cluster[], points: readonly Circle[], zoom: number): Site[] {
  const size = worldSizePx(zoom);
  return clusters
    .flatMap((cluster, index): Site[] => {
      const point = points[index];
      if (!point || cluster.form.type === "area" || cluster.capacity === 0) return [];
      const borders = bordersAbout(cluster.at);
      return [
        {
          index,
          x: point.x,
          y: point.y,
          capacity: cluster.capacity,
          borderPx: borders.nearest * size,
          isAcross: (dx, dy) => isAcrossBorder(borders, dx / size, dy / size),
        },
      ];
    })
    .sort((a, b) => b.capacity - a.capacity || a.index - b.index);
}

function extentOf(spots: readonly number[], markRadius: number): number {
  let farthest = 0;
  for (let at = 0; at < spots.length; at += 2)
    farthest = Math.max(farthest, Math.hypot(spots[at] ?? 0, spots[at + 1] ?? 0));
  return farthest + markRadius;
}

/** A circle that labels and badges keep out of. */
export interface Taken extends Circle {
  /** Of the cluster whose it is. */
  readonly index: number;
}

/** What one place takes: its disc and dot, its spiral, or its sign and each mark by itself where the spiral had to give way. */
function takenBy(
  { index, x, y, capacity }: Site,
  layout: ClusterLayout | undefined,
  markRadius: number,
): Taken[] {
  if (!layout || layout.host !== undefined) return [];
  const { dx, dy, folded, radius, spots } = layout;
  if (folded) {
    const disc = { index, x: x + dx, y: y + dy, radius };
    return dx === 0 && dy === 0 ? [disc] : [disc, { index, x, y, radius: DOT_PX }];
  }
  if (!spots) return [{ index, x, y, radius }];
  const marks = Array.from({ length: capacity }, (_, spot): Taken => {
    const [toX = 0, toY = 0] = [spots[2 * spot], spots[2 * spot + 1]];
    return { index, x: x + toX, y: y + toY, radius: markRadius };
  });
  return [{ index, x, y, radius: SIGN_ROOM_PX }, ...marks];
}

/** Badges go where the rest leaves room, on their side of every border; what they take is added to `taken`. */
function placeBadges(
  clusters: readonly Cluster[],
  points: readonly Circle[],
  zoom: number,
  settled: ClusterLayout[],
  taken: Taken[],
): void {
  const size = worldSizePx(zoom);
  clusters.forEach((cluster, index) => {
    const point = points[index];
    if (!point || cluster.form.type !== "area") return;
    const wanted = cluster.capacity === 0 ? 0 : tenth(discRadius(cluster.capacity));
    const borders = bordersAbout(cluster.at);
    const mayBe = (dx: number, dy: number) =>
      Math.hypot(dx, dy) <= BORDER_FREE_PX || !isAcrossBorder(borders, dx / size, dy / size);
    let [room, radius]: [{ readonly dx: number; readonly dy: number } | null, number] = [null, wanted];
    for (const { mostPx, gap, ...most } of wanted === 0 ? [] : BADGE_ROOMS) {
      radius = Math.min(wanted, most.radius);
      room = findRoom({ ...point, radius }, taken, gap, mostPx, mayBe);
      if (room) break;
    }
    const { dx, dy } = room ?? { dx: 0, dy: 0 };
    settled[index] = { dx, dy, folded: true, radius };
    if (radius > 0)
      taken.push({ index, x: point.x + dx, y: point.y + dy, radius: radius + BADGE_DOTS.awayPx });
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
