import { FONT_FILES, type FontFile, fontFilesFor } from "@/lib/export/documents/font-files";
import { dataUrl } from "./data-url";

const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** The bytes of a font of the atlas, from its own server; fetched once. */
function fontBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = kept.get(path);
  if (known) return known;
  const bytes = fetchBytes(path);
  bytes.catch(() => kept.delete(path));
  kept.set(path, bytes);
  return bytes;
}

/** The bytes of every font that an export may be set in, by path. */
export async function loadFonts(): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  return new Map(
    await Promise.all(FONT_FILES.map(async ({ path }) => [path, await fontBytes(path)] as const)),
  );
}

async function fetchBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The font ${path} did not load.`);
  return new Uint8Array(await response.arrayBuffer());
}

const faces = new Map<string, Promise<string>>();

async function faceOf({ path, family, weight, range }: FontFile): Promise<string> {
  const url = await dataUrl(new Blob([await fontBytes(path)], { type: "font/woff" }));
  return `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:url(${url}) format("woff")}`;
}

/** The fonts that a drawing's text needs, as rules to stand inside it: an image is drawn without the page's own. */
export async function fontRulesFor(text: string): Promise<string> {
  const rules = fontFilesFor(text).map((file) => {
    const known = faces.get(file.path) ?? faceOf(file);
    known.catch(() => faces.delete(file.path));
    faces.set(file.path, known);
    return known;
  });
  return (await Promise.all(rules)).join("");
}
