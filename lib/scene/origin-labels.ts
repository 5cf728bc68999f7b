import { isInside, type Px, type Ring } from "./border-band";
import { estimateTextWidth } from "./estimate-text-width";
import { type Box, overlap } from "./label-box";
import type { DrawnOrigin } from "./scene";

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

/** "Iraq" over "U.S. officials", "or Syria" over "early reports", "not from Jordan", "under review". */
export function originWords(
  { stance, rival, name, nameAr, by }: DrawnOrigin,
  lang: "en" | "ar",
): readonly string[] {
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

/** A label within its area near the target, clear of the target and of labels before it; else at the area's own point. */
export function fittedLabel(
  {
    origin,
    target,
    rings,
    at,
    lang,
  }: {
    readonly origin: DrawnOrigin;
    readonly target: Px | null;
    readonly rings: readonly Ring[];
    readonly at: Px | null;
    readonly lang: "en" | "ar";
  },
  taken: readonly Box[],
): OriginLabel | null {
  const lines = originWords(origin, lang);
  const [first = "", second = ""] = lines;
  const width = Math.max(
    estimateTextWidth(first, ORIGIN_LABEL_PX.first, 600),
    estimateTextWidth(second, ORIGIN_LABEL_PX.second, 400),
  );
  const labelAt = (middle: Px): OriginLabel => ({
    at: middle,
    lines,
    box: {
      left: middle.x - width / 2,
      right: middle.x + width / 2,
      top: middle.y - ORIGIN_LABEL_PX.first,
      bottom: middle.y + ORIGIN_LABEL_PX.line + 5,
    },
  });
  const isFree = ({ box }: OriginLabel) => !taken.some((other) => overlap(box, other));
  if (origin.extent?.type === "circle" && at) {
    const below = labelAt({ x: at.x, y: Math.max(at.y + 26, bottomOf(rings) + 17) });
    const above = labelAt({ x: at.x, y: Math.min(at.y - 40, topOf(rings) - 26) });
    return [below, above].find(isFree) ?? below;
  }
  if (!target) return at ? labelAt(at) : null;
  for (const reach of REACHES) {
    const free = Array.from({ length: TURNS }, (_, turn) => {
      // To the sides first: a wide text is soonest clear of the target there.
      const angle = (((turn % 2 === 0 ? turn : -turn - 1) / TURNS) * Math.PI * 2) / 1 + Math.PI / 5;
      return labelAt({
        x: target.x + Math.cos(angle) * (reach + width / 2) * 0.95,
        y: target.y + Math.sin(angle) * reach,
      });
    }).find((label) => isFree(label) && (rings.length === 0 || fits(label, rings)));
    if (free) return free;
  }
  return at ? labelAt(at) : labelAt({ x: target.x, y: target.y + 60 });
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
