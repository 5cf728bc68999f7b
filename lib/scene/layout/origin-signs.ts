import { bordersAbout, isAcrossBorder } from "@/lib/basemap/borders-about";
import { project, worldSizePx } from "@/lib/basemap/mercator";
import type { OriginKey } from "@/lib/domain/place";
import { isCountryKey } from "@/lib/scene/origins/origin-keys";
import { originName } from "@/lib/scene/origins/origin-name";
import type { MeasureText } from "@/lib/scene/packing/estimate-text-width";
import { type Box, distanceToBox, overlap } from "@/lib/scene/packing/label-box";
import type { Taken } from "@/lib/scene/packing/settle-clusters";
import type { DrawnOrigin, OriginSpot, Plan, Scene } from "@/lib/scene/scene";

/** A launch chevron of a scene, with how many of its incidents are said to have been launched from there. */
export interface OriginSign extends OriginSpot {
  readonly count: number;
}

/** Width and height of the chevron, and size of the number beside it, in CSS pixels. */
export const LAUNCH_SIGN_PX = 15;
export const LAUNCH_COUNT_PX = 12;
/** From the middle of the chevron to the left of its number. */
export const LAUNCH_COUNT_DX = 9;
/** From the middle of the chevron: the room that it takes without its text. */
const ROOM = { left: -9, top: -8, bottom: 8 };
/** The widest count that is provided for. */
const WIDEST_COUNT = "00";
/** Of chevrons with their texts: no name of an area is wider. */
const WIDEST_PX = 160;
/** How far a chevron may give way before it is left out, and in what steps: anywhere in an area is true, a point is not moved far. */
const MOST_PX = { country: 120, area: 44, point: 12 };
const STEP_PX = 6;
const DIRECTIONS = 12;
/** An area's name is about its label point: its chevron is below, a country's above, since the map often ends below that. */
const BELOW_NAME_PX = 20;
const ABOVE_NAME_PX = 20;
const NAME_ROOM = { x: 36, y: 10 };
const GAP_PX = 2;

/** What the filter `origin` calls the place of a claim; `null` where the claim names none. */
export function originKeyOf({ extent, placeId }: DrawnOrigin): OriginKey | null {
  return extent?.type === "area" ? extent.areaId : placeId;
}

/**
 * Where the chevrons of all origins that a plan's claims assert are drawn: at the point, or below the area's name. They give way to
 * what is `taken` and to the names of places, a point by at most 12 CSS pixels, and on their side of a border, or are left out.
 */
export function originSpots(
  plan: Pick<Plan, "origins">,
  zoom: number,
  taken: readonly Taken[],
  names: readonly Box[],
  lang: "en" | "ar",
  measure: MeasureText,
): readonly OriginSpot[] {
  const size = worldSizePx(zoom);
  const boxes = [...names];
  return asserted(plan.origins).flatMap(({ origin, key }): OriginSpot[] => {
    const { at, extent } = origin;
    if (!at) return [];
    const point = project(at, zoom);
    const isArea = extent?.type === "area";
    const name = isArea ? originName(key, null, "en") : origin.name;
    const nameAr = isArea ? originName(key, null, "ar") : origin.nameAr;
    const own = isArea
      ? [
          {
            left: point.x - NAME_ROOM.x,
            right: point.x + NAME_ROOM.x,
            top: point.y - NAME_ROOM.y,
            bottom: point.y + NAME_ROOM.y,
          },
        ]
      : [];
    const borders = bordersAbout(at);
    const ease = isArea ? (isCountryKey(key) ? "country" : "area") : "point";
    const within = reachBox(point, MOST_PX[ease]);
    const circles = taken.filter((circle) => distanceToBox(within, circle) < circle.radius + GAP_PX);
    const obstacles = [...boxes.filter((box) => overlap(within, box)), ...own];
    const spotWith = (label: string): OriginSpot | null => {
      const rightPx = LAUNCH_COUNT_DX + measure(launchText(label, WIDEST_COUNT), LAUNCH_COUNT_PX, 600);
      const spot = OFFSETS[ease].find(({ dx, dy }) => {
        const box = launchSignBox({ x: point.x + dx, y: point.y + dy }, rightPx);
        return (
          !circles.some((circle) => distanceToBox(box, circle) < circle.radius + GAP_PX) &&
          !obstacles.some((other) => overlap(box, other)) &&
          !isAcrossBorder(borders, dx / size, dy / size)
        );
      });
      return spot ? { key, at, name, nameAr, label, rightPx, ...spot } : null;
    };
    const spot = (isArea ? spotWith((lang === "ar" ? nameAr : null) ?? name) : null) ?? spotWith("");
    if (!spot) return [];
    boxes.push(launchSignBox({ x: point.x + spot.dx, y: point.y + spot.dy }, spot.rightPx));
    return [spot];
  });
}

/** All that a chevron about `x, y` may take, wherever it gives way to. */
function reachBox({ x, y }: { readonly x: number; readonly y: number }, most: number): Box {
  const down = most + BELOW_NAME_PX + ROOM.bottom;
  return {
    left: x - most + ROOM.left,
    right: x + most + WIDEST_PX,
    top: y - most - ABOVE_NAME_PX + ROOM.top,
    bottom: y + down,
  };
}

/** What a chevron about `x, y` takes with its text, which ends `rightPx` from its middle. */
export function launchSignBox({ x, y }: { readonly x: number; readonly y: number }, rightPx: number): Box {
  return { left: x + ROOM.left, right: x + rightPx, top: y + ROOM.top, bottom: y + ROOM.bottom };
}

/** The text of a chevron: "Tavara 3", or the count alone where its name has no room. */
export function launchText(label: string, count: number | string): string {
  return label === "" ? String(count) : `${label} ${count}`;
}

/** The chevrons of a scene: those that a claim on one of its incidents names, each with the count of the filter `origin`. */
export function originSigns(
  plan: Pick<Plan, "entries">,
  scene: Pick<Scene, "lo" | "hi" | "origins">,
  spots: readonly OriginSpot[],
): readonly OriginSign[] {
  const named = new Set(asserted(scene.origins).map(({ key }) => key));
  return spots
    .filter(({ key }) => named.has(key))
    .map((spot) => ({ ...spot, count: entriesFrom(plan, scene, spot.key).length }))
    .filter(({ count }) => count > 0);
}

/** The scene's entries that are said to have been launched from a country, governorate or place, as indexes of the plan. */
export function entriesFrom(
  { entries }: Pick<Plan, "entries">,
  { lo, hi, origins }: Pick<Scene, "lo" | "hi" | "origins">,
  key: OriginKey,
): readonly number[] {
  const exact = new Set(
    origins.flatMap((origin) =>
      origin.stance === "asserted" && originKeyOf(origin) === key ? [origin.entry] : [],
    ),
  );
  return entries.slice(lo, hi).flatMap(({ launchedFrom }, index) => {
    if (launchedFrom === null) return [];
    return launchedFrom.includes(key) || exact.has(lo + index) ? [lo + index] : [];
  });
}

/** One asserted origin a key, the most often named first. */
function asserted(
  origins: readonly DrawnOrigin[],
): readonly { readonly key: OriginKey; readonly origin: DrawnOrigin }[] {
  const byKey = new Map<OriginKey, { key: OriginKey; origin: DrawnOrigin; times: number }>();
  for (const origin of origins) {
    const key = origin.stance === "asserted" ? originKeyOf(origin) : null;
    if (key === null) continue;
    const before = byKey.get(key);
    byKey.set(key, { key, origin: before?.origin ?? origin, times: (before?.times ?? 0) + 1 });
  }
  return [...byKey.values()].sort((a, b) => b.times - a.times || (a.key < b.key ? -1 : 1));
}

/** Offsets about `0, down`, the nearest first. */
function offsets(down: number, most: number): readonly { readonly dx: number; readonly dy: number }[] {
  const all = [{ dx: 0, dy: down }];
  for (let distance = STEP_PX; distance <= most; distance += STEP_PX) {
    for (let turn = 0; turn < DIRECTIONS; turn++) {
      const angle = (turn * 2 * Math.PI) / DIRECTIONS;
      all.push({
        dx: Math.round(distance * Math.cos(angle)) + 0,
        dy: Math.round(down + distance * Math.sin(angle)) + 0,
      });
    }
  }
  return all;
}

const OFFSETS = {
  country: offsets(-ABOVE_NAME_PX, MOST_PX.country),
  area: offsets(BELOW_NAME_PX, MOST_PX.area),
  point: offsets(0, MOST_PX.point),
};
