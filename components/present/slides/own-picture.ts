import { ownGround } from "@/components/export/content/own-ground";
import { rowsPainter } from "@/components/export/content/own-rows";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { ownCamera } from "@/lib/export/files/own-camera";
import { ownExhibitOf } from "@/lib/export/files/own-exhibit";
import { paintGround } from "@/lib/export/files/paint-own-map";
import type { OwnReading } from "@/lib/files/read/read-own-file";
import type { OwnLink } from "@/lib/files/view/own-link";

/** Of the shape of the other small maps. */
const SIZE = { widthPx: 520, heightPx: 431 };

/** The small picture of what a link shows of a file, as SVG text. */
export async function paintOwnPicture(
  reading: OwnReading,
  own: OwnLink,
  signal: AbortSignal,
): Promise<string> {
  const exhibit = ownExhibitOf(await linkedExhibit(reading, own, ""));
  const camera = ownCamera(exhibit, SIZE);
  const { below } = paintGround(await ownGround(exhibit.table), camera, SIZE, "css", exhibit.table);
  const rows = await rowsPainter(1, signal)(exhibit, camera, SIZE, "light");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.widthPx} ${SIZE.heightPx}" style="display:block;width:100%;height:auto">${below}${rows}</svg>`;
}
