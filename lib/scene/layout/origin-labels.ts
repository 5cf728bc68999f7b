import { isInside, type Px, type Ring } from "@/lib/scene/origins/border-band";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import { type Box, overlap } from "@/lib/scene/packing/label-box";
import type { DrawnOrigin } from "@/lib/scene/scene";

/** The words of an origin on the map, in two lines about a point. */
export interface OriginLabel {
  /** Middle of the first line's baseline, in the pixels of the picture. */
  readonly at: Px;
  readonly lines: readonly string[];
  readonly box: Box;
}

export const ORIGIN_LABEL_PX = { first: 14, second: 12.5, line: 17 } as const;
/** Longest second line, in letters. */
const LONGEST = 38;
/** Where a label may go from the target, CSS pixels, nearest first. */
const REACHES = [88, 118, 150, 190, 240];
const TURNS = 16;

/** "Tavara" over "officials", "or Oronui" over "early reports", "not from Oronui", "under review". */
function originWords({ stance, rival, name, nameAr, by }: DrawnOrigin, lang: "en" | "ar"): readonly string[] {
  const place = lang === "ar" ? (nameAr ?? name) : name;
  const said = by.length > LONGEST ? `${by.slice(0, LONGEST - 1).trimEnd()}…` : by;
  switch (stance) {
    case "asserted":
      return [rival > 0 ? `${lang === "ar" ? "أو" : "or"} ${place}` : place, said];
    case "denied":
      return [`${lang === "ar" ? "ليس من" : "not from"} ${place}`, said];
    case "under-review":
      return [[lang === "ar" ? "قيد المراجعة" : "under review", place].filter(Boolean).join(": "), said];
    default:
      return stance satisfies never;
  }
}

/** What a label keeps out of about the target: its mark and ring. */
const TARGET_ROOM_PX = 24;
const SCAN_PX = 12;

/**
 * A label within its area near the target, else at the area's own point, moved into what is seen: never over the target or over the
 * labels `taken` before it. `null` where a picture has no room for it at all.
 */
export function fittedLabel(
  {
    origin,
    target,
    rings,
    at,
    lang,
    view,
  }: {
    readonly origin: DrawnOrigin;
    readonly target: Px | null;
    readonly rings: readonly Ring[];
    readonly at: Px | null;
    readonly lang: "en" | "ar";
    /** What is seen of the map, in the same pixels; `null` for all of it. */
    readonly view: Box | null;
  },
  taken: readonly Box[],
): OriginLabel | null {
  const lines = originWords(origin, lang);
  const [first = "", second = ""] = lines;
  const width = Math.max(
    estimateTextWidth(first, ORIGIN_LABEL_PX.first, 600),
    estimateTextWidth(second, ORIGIN_LABEL_PX.second, 400),
  );
  const labelAt = (wanted: Px): OriginLabel => {
    const middle = view ? clampedTo(view, wanted, width) : wanted;
    return { at: middle, lines, box: boxAbout(middle, width) };
  };
  const kept = target ? [...taken, aboutTarget(target)] : taken;
  const isFree = ({ box }: OriginLabel) => !kept.some((other) => overlap(box, other));
  const free = (wanted: readonly Px[], inArea = false) =>
    wanted.map(labelAt).find((label) => isFree(label) && (!inArea || fits(label, rings)));
  if (origin.extent?.type === "circle" && at) {
    const below = { x: at.x, y: Math.max(at.y + 26, bottomOf(rings) + 17) };
    const above = { x: at.x, y: Math.min(at.y - 40, topOf(rings) - 26) };
    return free([below, above]) ?? nearestFree(below, view, labelAt, isFree);
  }
  if (!target) return at && (free([at]) ?? nearestFree(at, view, labelAt, isFree));
  const near = REACHES.flatMap((reach) =>
    Array.from({ length: TURNS }, (_, turn): Px => {
      // To the sides first: a wide text is soonest clear of the target there.
      const angle = ((turn % 2 === 0 ? turn : -turn - 1) / TURNS) * Math.PI * 2 + Math.PI / 5;
      return {
        x: target.x + Math.cos(angle) * (reach + width / 2) * 0.95,
        y: target.y + Math.sin(angle) * reach,
      };
    }),
  );
  const wanted = at ?? { x: target.x, y: target.y + 60 };
  return (
    free(near, rings.length > 0) ?? free([wanted, ...near]) ?? nearestFree(wanted, view, labelAt, isFree)
  );
}

function boxAbout({ x, y }: Px, width: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - ORIGIN_LABEL_PX.first,
    bottom: y + ORIGIN_LABEL_PX.line + 5,
  };
}

function aboutTarget({ x, y }: Px): Box {
  return {
    left: x - TARGET_ROOM_PX,
    right: x + TARGET_ROOM_PX,
    top: y - TARGET_ROOM_PX,
    bottom: y + TARGET_ROOM_PX,
  };
}

/** The point nearest to a wanted one at which a label of that width lies whole in the view; in its middle where it is wider. */
function clampedTo(view: Box, { x, y }: Px, width: number): Px {
  const { left, right, top, bottom } = boxAbout({ x: 0, y: 0 }, width);
  const within = (value: number, least: number, most: number) =>
    least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
  return {
    x: within(x, view.left - left, view.right - right),
    y: within(y, view.top - top, view.bottom - bottom),
  };
}

/** Above and below the wanted point, step by step over the whole view. */
function nearestFree(
  { x, y }: Px,
  view: Box | null,
  labelAt: (wanted: Px) => OriginLabel,
  isFree: (label: OriginLabel) => boolean,
): OriginLabel | null {
  const reach = view && Number.isFinite(view.bottom - view.top) ? view.bottom - view.top : 600;
  for (let step = 0; step * SCAN_PX <= reach; step++) {
    const label = [y + step * SCAN_PX, y - step * SCAN_PX].map((row) => labelAt({ x, y: row })).find(isFree);
    if (label) return label;
  }
  return null;
}

/** Corners and middles of its sides lie in the area. */
function fits({ box: { left, right, top, bottom } }: OriginLabel, rings: readonly Ring[]): boolean {
  const middle = (left + right) / 2;
  return [left - 8, middle, right + 8].every((x) =>
    [top - 6, bottom + 4].every((y) => isInside({ x, y }, rings)),
  );
}

const bottomOf = (rings: readonly Ring[]) => Math.max(...rings.flatMap((ring) => ring.map(({ y }) => y)));
const topOf = (rings: readonly Ring[]) => Math.min(...rings.flatMap((ring) => ring.map(({ y }) => y)));
