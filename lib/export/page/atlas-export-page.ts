import { INCIDENT_KINDS } from "@/lib/domain/incident";
import { countOf } from "@/lib/domain/kind-counts";
import { countPhrase } from "@/lib/playback/count-phrase";
import { beyondText, countsInFrame, type FrameCounts } from "@/lib/scene/counts/counts-in-frame";
import { layoutOf } from "@/lib/scene/layout/layout-of";
import { originText } from "@/lib/scene/origins/origin-counts";
import { cameraInMap } from "@/lib/static-map/camera-in-map";
import { type PictureSize, paintPicture, pictureCamera } from "@/lib/static-map/paint-picture";
import type { Camera } from "@/lib/view/view";
import type { Exhibit } from "./exhibit";
import type { ExportPage, PageMap } from "./export-page";
import { viewFileName } from "./file-name";
import { drawKindCounts } from "./kind-counts";
import { PAGE_LOOKS } from "./page-look";
import type { SheetTheme } from "./sheet-colours";
import { dayList } from "./sheet-day-list";
import { legendEntries } from "./sheet-legend";
import { atlasStamp } from "./stamp";

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
    legend: (colours) => legendEntries(exhibit, layoutOf(plan, camera.zoom, view.lang), colours),
    counts: (size, colours) => {
      const seen = countsOn(size, exhibit, camera);
      const notes = [beyondText(seen.beyond), originText(seen.origins, "en", { withAreas: false }) ?? ""];
      return {
        draw: (column) => drawKindCounts(column, seen, colours),
        lines: [
          ...INCIDENT_KINDS.map((kind) => ({
            text: countPhrase(kind, countOf(seen.counts, kind), "en"),
            colour: countOf(seen.counts, kind) > 0 ? colours[kind] : colours.quiet,
          })),
          ...notes.filter((text) => text !== "").map((text) => ({ text, colour: colours.ink2 })),
        ],
      };
    },
    drawDayList: (column, heightPx, colours) => dayList(column, exhibit, colours, heightPx),
    paint: async (size) => paintPicture(plan, scene, { ...view, camera }, theme, size),
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
