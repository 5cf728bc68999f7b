import { STATUSES } from "@/lib/domain/incident";
import { STATUS_LABELS } from "@/lib/domain/labels";
import { toolsWords } from "@/lib/messages/rooms";
import { legendCounts } from "@/lib/scene/counts/legend-counts";
import { originSigns } from "@/lib/scene/layout/origin-signs";
import { selectedOrigins } from "@/lib/scene/origins/origins-of";
import { estimateTextWidth } from "@/lib/scene/packing/estimate-text-width";
import type { DrawnOrigin, Layout } from "@/lib/scene/scene";
import { short } from "@/lib/static-map/svg/drawing-units";
import { TALLIED_KIND } from "@/lib/theatre/kinds";
import { STRUCK } from "@/lib/theatre/wording";
import type { Exhibit } from "./exhibit";
import type { SheetColours } from "./sheet-colours";
import {
  arcSign,
  areaSign,
  discSign,
  disputedSign,
  markSign,
  placeSign,
  type SheetSign,
  SIGN_PX,
} from "./sheet-signs";
import { svgText } from "./svg-text";

/** Part of a sheet: its height, and how it is drawn with its upper left corner at 0, 0. */
export interface SheetPart {
  readonly heightPx: number;
  readonly svg: string;
}

/** A sign and its meaning. */
export interface LegendEntry {
  readonly sign: SheetSign;
  readonly label: string;
}

const FONT = { sizePx: 23, weight: 400 } as const;
const LINE_PX = 35;
const SIGN_GAP_PX = 8;
const ENTRY_GAP_PX = 26;

/** The signs that are on an exhibit's map in that layout, each with its meaning; kinds are beside their counts. */
export function legendEntries(
  { plan, scene, view }: Pick<Exhibit, "plan" | "scene" | "view">,
  layout: Pick<Layout, "clusters" | "origins">,
  colours: SheetColours,
): readonly LegendEntry[] {
  const { lang } = view;
  const words = toolsWords.get(lang).sheet.legend;
  const counts = legendCounts(plan, scene);
  const shown = scene.clusters.flatMap(({ cluster }) => plan.clusters[cluster] ?? []);
  const areOriginsShown = !view.hiddenLayers.includes("origins");
  const folded = scene.clusters.some(({ cluster }) => layout.clusters[cluster]?.folded);
  const entries: (LegendEntry | false)[] = [
    ...STATUSES.map(
      (status) =>
        counts.status[status] > 0 && {
          sign: markSign(TALLIED_KIND, status, colours),
          label: STATUS_LABELS[status][lang],
        },
    ),
    counts.disputed > 0 && { sign: disputedSign(colours), label: words.disputed },
    folded && { sign: discSign(colours), label: words.disc },
    { sign: placeSign("base", colours), label: words.base },
    !view.hiddenLayers.includes("strikes") &&
      shown.some(({ strikeSite }) => strikeSite) && {
        sign: placeSign("strike-site", colours),
        label: STRUCK.sheet[lang],
      },
    areOriginsShown &&
      originSigns(plan, scene, layout.origins).length > 0 && {
        sign: placeSign("launch", colours),
        label: words.origin,
      },
    counts.inAreas > 0 && {
      sign: areaSign(colours),
      label: words.area(counts.inAreas),
    },
    ...(areOriginsShown && view.selected?.type === "incident"
      ? arcEntries(selectedOrigins(scene, view.selected.id), colours, words.arcs)
      : []),
    counts.notOnMap > 0 && {
      sign: { widthPx: 0, svg: "" },
      label: words.unplaced(counts.notOnMap),
    },
  ];
  return entries.filter((entry) => entry !== false);
}

function arcEntries(
  origins: readonly DrawnOrigin[],
  colours: SheetColours,
  labels: Readonly<Record<DrawnOrigin["stroke"], string>>,
): (LegendEntry | false)[] {
  const has = (stroke: DrawnOrigin["stroke"]) =>
    origins.some((origin) => origin.stance === "asserted" && origin.stroke === stroke);
  return (["solid", "dashed", "dotted"] as const).map(
    (stroke) => has(stroke) && { sign: arcSign(stroke, colours), label: labels[stroke] },
  );
}

/** Entries in lines no wider than `widthPx`, the first at the right where `isRtl`. */
export function sheetLegend(
  entries: readonly LegendEntry[],
  colours: SheetColours,
  widthPx: number,
  isRtl = false,
): SheetPart {
  let x = 0;
  let line = 0;
  const drawn = entries.map(({ sign, label }) => {
    const signPx = sign.widthPx === 0 ? 0 : sign.widthPx + SIGN_GAP_PX;
    const entryPx = signPx + estimateTextWidth(label, FONT.sizePx, FONT.weight);
    if (x > 0 && x + entryPx > widthPx) {
      x = 0;
      line += 1;
    }
    const at = x;
    x += entryPx + ENTRY_GAP_PX;
    const middle = line * LINE_PX + LINE_PX / 2;
    const [signX, textX] = isRtl ? [widthPx - at - sign.widthPx, widthPx - at - signPx] : [at, at + signPx];
    const text = svgText(label, textX, middle + 8, { ...FONT, fill: colours.ink, fromRight: isRtl });
    return `<g transform="translate(${short(signX)} ${short(middle - SIGN_PX / 2)})">${sign.svg}</g>${text}`;
  });
  return { heightPx: entries.length > 0 ? (line + 1) * LINE_PX : 0, svg: drawn.join("") };
}
