import type { Sheet } from "@/lib/export/page/paint-sheet";
import { ExportFailure } from "./export-failure";
import { fontRulesFor } from "./font-files";

/** A drawing and its size. */
type Drawing = Pick<Sheet, "svg" | "widthPx" | "heightPx">;

/** A sheet as a picture that stands alone, with the fonts of its text inside. */
export async function selfContained({ svg }: Pick<Drawing, "svg">): Promise<string> {
  const rules = await fontRulesFor(svg);
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${rules}</style>`);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const href = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = href;
  try {
    await image.decode();
  } catch {
    throw new ExportFailure("cannot-draw");
  } finally {
    URL.revokeObjectURL(href);
  }
  return image;
}

/** Draws a sheet on a canvas, over all of it. */
export async function drawSheet(sheet: Drawing, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new ExportFailure("too-large");
  context.drawImage(await imageOf(await selfContained(sheet)), 0, 0, canvas.width, canvas.height);
}

/** The PNG of a sheet, `scale` pixels for each of its own. Throws rather than give an empty picture. */
export async function pngOf(sheet: Drawing, scale: number): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(sheet.widthPx * scale);
  canvas.height = Math.round(sheet.heightPx * scale);
  await drawSheet(sheet, canvas);
  if (isBlank(canvas)) throw new ExportFailure("drawn-empty");
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  canvas.width = 0; // gives its memory back at once
  if (blob === null) throw new ExportFailure("too-large");
  return blob;
}

const PROBE_PX = 32;

/** Whether a canvas is of one colour all over: a sheet never is. */
function isBlank(canvas: HTMLCanvasElement): boolean {
  const probe = document.createElement("canvas");
  probe.width = PROBE_PX;
  probe.height = PROBE_PX;
  const context = probe.getContext("2d", { willReadFrequently: true });
  if (context === null) return true;
  context.drawImage(canvas, 0, 0, PROBE_PX, PROBE_PX);
  const pixels = new Uint32Array(context.getImageData(0, 0, PROBE_PX, PROBE_PX).data.buffer);
  return pixels.every((pixel) => pixel === pixels[0]);
}
