import { fileGround } from "@/components/export/content/file-ground";
import { rowsPainter } from "@/components/export/content/file-rows";
import { fileCamera } from "@/lib/export/files/file-camera";
import { fileExhibitOf } from "@/lib/export/files/file-exhibit";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { paintGround } from "@/lib/export/files/paint-file-map";
import type { FileReading } from "@/lib/files/read/read-table-file";
import type { FileLink } from "@/lib/files/view/file-link";

/** Of the shape of the other small maps. */
const SIZE = { widthPx: 520, heightPx: 431 };

/** The small picture of what a link shows of a file, as SVG text. */
export async function paintFilePicture(
  reading: FileReading,
  own: FileLink,
  signal: AbortSignal,
): Promise<string> {
  const exhibit = fileExhibitOf(await linkedExhibit(reading, own, ""));
  const camera = fileCamera(exhibit, SIZE);
  const { below } = paintGround(
    await fileGround(exhibit.table),
    camera,
    SIZE,
    "css",
    exhibit.table,
    exhibit.view,
  );
  const rows = await rowsPainter(1, signal)(exhibit, camera, SIZE, "light");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.widthPx} ${SIZE.heightPx}" style="display:block;width:100%;height:auto">${below}${rows}</svg>`;
}
