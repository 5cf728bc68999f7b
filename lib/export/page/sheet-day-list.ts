import { formatDay } from "@/lib/domain/format-day";
import { KIND_LABELS, STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import type { PlanEntry } from "@/lib/scene/scene";
import { short } from "@/lib/static-map/drawing-units";
import type { Exhibit } from "./exhibit";
import type { SheetColours } from "./sheet-colours";
import type { SheetColumn } from "./sheet-column";
import { markSign } from "./sheet-signs";
import { svgText } from "./svg-text";
import { wrapText } from "./wrap-text";

const HEAD = { sizePx: 24, weight: 600 } as const;
const PLACE = { sizePx: 24, weight: 600 } as const;
const DETAIL = { sizePx: 23, weight: 400 } as const;
const ROW_PX = 66;
const LINE_PX = 34;

/** What happened on the day itself, one incident under the other as far as there is room down to `heightPx`; the rest as a number. */
export function dayList(
  column: SheetColumn,
  exhibit: Exhibit,
  colours: SheetColours,
  heightPx: number,
): void {
  const { plan, scene, view } = exhibit;
  if (scene.first === scene.last && scene.total === 0) return;
  const entries = plan.entries.slice(scene.lo, scene.hi).filter(({ day }) => day === view.day);
  const { scale } = column;
  column.skip(24);
  const room = Math.floor((heightPx - column.y - 2 * LINE_PX * scale) / (ROW_PX * scale));
  if (room < 1) return;
  const date = formatDay(view.day, "en", "short");
  if (entries.length === 0) {
    column.text(`On ${date} itself: nothing that is shown here`, DETAIL, LINE_PX, colours.ink2);
    return;
  }
  column.text(`On ${date} itself`, HEAD, LINE_PX, colours.ink);
  column.skip(8);
  for (const entry of entries.slice(0, room)) row(column, entry, view.lang, colours);
  const more = entries.length - room;
  if (more > 0) column.text(`and ${more} more`, DETAIL, LINE_PX, colours.ink2);
}

function row(column: SheetColumn, entry: PlanEntry, lang: "en" | "ar", colours: SheetColours): void {
  const { scale, widthPx } = column;
  const x = 38 * scale;
  const name = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
  const place = entry.localTime === null ? name : `${name}, ${entry.localTime}`;
  const kind = KIND_LABELS[entry.kind].one.en;
  const weapon = entry.weapon === "unspecified" ? "" : `, ${WEAPON_LABELS[entry.weapon].en}`;
  const status = entry.status === "confirmed" ? "" : ` · ${STATUS_LABELS[entry.status].en.toLowerCase()}`;
  const line = (text: string, font: typeof PLACE | typeof DETAIL, y: number, fill: string) => {
    const style = { sizePx: Math.max(font.sizePx * scale, column.leastPx), weight: font.weight, fill };
    const [first = ""] = wrapText(text, style, widthPx - x, 1);
    column.add(svgText(first, x, column.y + y * scale, style));
  };
  column.add(
    `<g transform="translate(0 ${short(column.y + 4 * scale)})">${markSign(entry.kind, entry.status, colours, 24 * scale).svg}</g>`,
  );
  line(place, PLACE, 22, colours.ink);
  line(`${kind}${weapon}${status}`, DETAIL, 50, colours.ink2);
  column.skip(ROW_PX);
}
