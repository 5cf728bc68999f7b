import type { RowsPainter } from "@/lib/export/files/file-export-page";
import { paintExtent } from "@/lib/export/files/paint-extent";
import { rowsImage } from "@/lib/export/files/paint-file-map";
import { MAX_VECTOR_ROWS, paintRows } from "@/lib/export/files/paint-rows";
import { type RowsPixels, rowsPixels } from "@/lib/export/files/rows-pixels";
import { ExportFailure } from "./export-failure";
import { breathe } from "./export-job";

/** Few rows as circles, many as one picture of `scale` pixels for each of the map's. */
export function rowsPainter(scale: number, signal: AbortSignal): RowsPainter {
  return async (exhibit, camera, size, theme) => {
    if (exhibit.shown <= MAX_VECTOR_ROWS) return paintRows(exhibit, camera, size, theme);
    const pixels = await rowsPixels(exhibit, camera, size, theme, scale, () => breathe(signal));
    return paintExtent(exhibit, camera, size, theme) + rowsImage(await pngUrl(pixels), size);
  };
}

async function pngUrl({ width, height, rgba }: RowsPixels): Promise<string> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw new ExportFailure("too-large");
  context.putImageData(new ImageData(rgba, width, height), 0, 0);
  const url = canvas.toDataURL("image/png");
  canvas.width = 0; // gives its memory back at once
  return url;
}
