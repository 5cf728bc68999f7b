import { formatDay } from "@/lib/domain/format-day";
import { countOf } from "@/lib/domain/kind-counts";
import { STATUS_LABELS, WEAPON_LABELS } from "@/lib/domain/labels";
import { toolsWords } from "@/lib/messages/rooms";
import { countPhrase } from "@/lib/playback/count-phrase";
import {
  beyondText,
  countsInFrame,
  countsOfScene,
  type FrameCounts,
} from "@/lib/scene/counts/counts-in-frame";
import { layoutFor } from "@/lib/scene/layout/layout-for";
import { originText } from "@/lib/scene/origins/origin-counts";
import type { PlanEntry } from "@/lib/scene/scene";
import { cameraInMap } from "@/lib/static-map/camera-in-map";
import { type PictureSize, paintPicture, pictureCamera } from "@/lib/static-map/paint-picture";
import { short } from "@/lib/static-map/svg/drawing-units";
import { KIND_LABELS } from "@/lib/theatre/kind-labels";
import { INCIDENT_KINDS } from "@/lib/theatre/kinds";
import type { Camera } from "@/lib/view/view";
import type { Exhibit } from "./exhibit";
import type { ExportPage, PageMap } from "./export-page";
import { viewFileName } from "./file-name";
import { drawKindCounts } from "./kind-counts";
import { PAGE_LOOKS } from "./page-look";
import type { SheetColours, SheetTheme } from "./sheet-colours";
import type { SheetColumn } from "./sheet-column";
import { legendEntries } from "./sheet-legend";
import { markSign } from "./sheet-signs";
import { atlasStamp } from "./stamp";
import { wrapText } from "./wrap-text";

const HEAD = { sizePx: 24, weight: 600 } as const;
const PLACE = { sizePx: 24, weight: 600 } as const;
const DETAIL = { sizePx: 23, weight: 400 } as const;
const ROW_PX = 66;
const LINE_PX = 34;

const { mapScale } = PAGE_LOOKS.atlas;

/** The export page of a view of the atlas. */
export function atlasExportPage(exhibit: Exhibit): ExportPage {
  return {
    world: "atlas",
    view: exhibit.view,
    stamp: atlasStamp(exhibit),
    sourceIds: exhibit.sourceIds,
    fileName: viewFileName(exhibit.view, "png"),
    map: (theme, about) => atlasMap(exhibit, theme, atlasCamera(exhibit, about)),
  };
}

function atlasMap(exhibit: Exhibit, theme: SheetTheme, camera: Camera): PageMap {
  const { plan, scene, view } = exhibit;
  return {
    name: toolsWords.get(view.lang).sheet.map,
    legend: (colours) => legendEntries(exhibit, layoutFor(plan, camera.zoom, view), colours),
    ...saidOf(exhibit, (size) => countsOn(size, exhibit, camera)),
    paint: async (size) => paintPicture(plan, scene, { ...view, camera }, theme, size),
  };
}

/** What is in the place of a map on slides and pages. */
export interface MapPicture {
  /** "Chart: By party" */
  readonly name: string;
  /** SVG from 0, 0 on, in the font of what it is put into. `css`: in the variables of the page. */
  readonly paint: (size: PictureSize, theme: SheetTheme | "css") => string;
}

/** The export page of a view with another picture in the place of its map: one that shows all of its scene, and has its own legend. */
export function pictureExportPage(exhibit: Exhibit, { name, paint }: MapPicture): ExportPage {
  const { plan, scene } = exhibit;
  return {
    ...atlasExportPage(exhibit),
    map: (theme) => ({
      name,
      legend: () => [],
      ...saidOf(exhibit, () => countsOfScene(plan, scene)),
      paint: async (size) => paint(size, theme),
    }),
  };
}

/** What is said beside a picture of an exhibit that shows so much of it. */
function saidOf(
  exhibit: Exhibit,
  seenOn: (size: PictureSize) => FrameCounts,
): Pick<PageMap, "counts" | "drawDayList"> {
  return {
    counts: (size, colours) => {
      const seen = seenOn(size);
      const { lang } = exhibit.view;
      const notes = [
        beyondText(seen.beyond, lang),
        originText(seen.origins, lang, { withAreas: false }) ?? "",
      ];
      return {
        draw: (column) => drawKindCounts(column, seen, colours, lang),
        lines: [
          ...INCIDENT_KINDS.map((kind) => ({
            text: countPhrase(kind, countOf(seen.counts, kind), lang),
            colour: countOf(seen.counts, kind) > 0 ? colours[kind] : colours.quiet,
          })),
          ...notes.filter((text) => text !== "").map((text) => ({ text, colour: colours.ink2 })),
        ],
      };
    },
    drawDayList: (column, heightPx, colours) => dayList(column, exhibit, colours, heightPx),
  };
}

/** What a map of that size on a page shows of its scene. */
export function countsOn(
  { widthPx, heightPx }: PictureSize,
  { plan, scene }: Exhibit,
  camera: Camera,
): FrameCounts {
  return countsInFrame(plan, scene, camera, {
    widthPx: widthPx / mapScale,
    heightPx: heightPx / mapScale,
  });
}

/** Where the map of a page looks that is about so large on it: at the theatre, or where the view's camera does. */
export function atlasCamera({ view }: Pick<Exhibit, "view">, about: PictureSize): Camera {
  const size = { widthPx: about.widthPx / mapScale, heightPx: about.heightPx / mapScale };
  return view.camera === null ? pictureCamera(view, size) : cameraInMap(view.camera, size);
}

/** What happened on the day itself, one incident under the other as far as there is room down to `heightPx`; the rest as a number. */
function dayList(column: SheetColumn, exhibit: Exhibit, colours: SheetColours, heightPx: number): void {
  const { plan, scene, view } = exhibit;
  if (scene.first === scene.last && scene.total === 0) return;
  const entries = plan.entries.slice(scene.lo, scene.hi).filter(({ day }) => day === view.day);
  const { scale } = column;
  column.skip(24);
  const room = Math.floor((heightPx - column.y - 2 * LINE_PX * scale) / (ROW_PX * scale));
  if (room < 1) return;
  const words = toolsWords.get(view.lang).sheet;
  const date = formatDay(view.day, view.lang, "short");
  if (entries.length === 0) {
    column.text(words.dayItselfEmpty(date), DETAIL, LINE_PX, colours.ink2);
    return;
  }
  column.text(words.dayItself(date), HEAD, LINE_PX, colours.ink);
  column.skip(8);
  for (const entry of entries.slice(0, room)) row(column, entry, view.lang, colours);
  const more = entries.length - room;
  if (more > 0) column.text(words.more(more), DETAIL, LINE_PX, colours.ink2);
}

function row(column: SheetColumn, entry: PlanEntry, lang: "en" | "ar", colours: SheetColours): void {
  const { scale, widthPx } = column;
  const x = 38 * scale;
  const name = (lang === "ar" ? entry.placeNameAr : null) ?? entry.placeName;
  const comma = lang === "ar" ? "، " : ", ";
  const place = entry.localTime === null ? name : `${name}${comma}${entry.localTime}`;
  const kind = KIND_LABELS[entry.kind].one[lang];
  const weapon = entry.weapon === "unspecified" ? "" : `${comma}${WEAPON_LABELS[entry.weapon][lang]}`;
  const status = entry.status === "confirmed" ? "" : ` · ${STATUS_LABELS[entry.status][lang].toLowerCase()}`;
  const line = (text: string, font: typeof PLACE | typeof DETAIL, y: number, fill: string) => {
    const style = { sizePx: Math.max(font.sizePx * scale, column.leastPx), weight: font.weight, fill };
    const [first = ""] = wrapText(text, style, widthPx - x, 1);
    column.line(first, x, column.y + y * scale, style);
  };
  column.add(
    `<g transform="translate(${short(column.at(0, 24 * scale))} ${short(column.y + 4 * scale)})">${markSign(entry.kind, entry.status, colours, 24 * scale).svg}</g>`,
  );
  line(place, PLACE, 22, colours.ink);
  line(`${kind}${weapon}${status}`, DETAIL, 50, colours.ink2);
  column.skip(ROW_PX);
}
