import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Picture, pictureId } from "./picture";

const FOLDER = fileURLToPath(new URL("./golden", import.meta.url));
const SHARED = `${FOLDER}/shared`;
/** Longer paths and data are the basemap's, the fonts' or the code's: kept once, by their hash. */
const LONG = /"([^"<>]{900,})"/g;
const REFERENCE = /"shared:([0-9a-f]{12})"/g;

/** A picture as it is kept: tags on lines of their own, and what is long as references to `shared`. */
export interface Kept {
  readonly text: string;
  readonly shared: ReadonlyMap<string, string>;
}

export function keptOf(svg: string): Kept {
  const shared = new Map<string, string>();
  const short = svg.replace(LONG, (_, long: string) => {
    const hash = createHash("sha256").update(long).digest("hex").slice(0, 12);
    shared.set(hash, long);
    return `"shared:${hash}"`;
  });
  return { text: `${short.replaceAll("><", ">\n<")}\n`, shared };
}

const pathOf = (id: string) => `${FOLDER}/${id}.svg`;

/** The kept text of a picture; `null` where none has been accepted. */
export function goldenText(picture: Pick<Picture, "subject" | "name">): string | null {
  const path = pathOf(pictureId(picture));
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** A kept text as the SVG that it came from. */
export function wholeSvg(text: string): string {
  return text
    .trimEnd()
    .replaceAll(">\n<", "><")
    .replace(REFERENCE, (_, hash: string) => `"${readFileSync(`${SHARED}/${hash}.txt`, "utf8")}"`);
}

/** The ids of all kept pictures. */
export function goldenIds(): string[] {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER)
    .filter((subject) => subject !== "shared")
    .flatMap((subject) =>
      readdirSync(`${FOLDER}/${subject}`).map((file) => `${subject}/${file.replace(/\.svg$/, "")}`),
    );
}

/** Keeps these pictures and no others. */
export function acceptAll(kept: ReadonlyMap<string, Kept>): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(SHARED, { recursive: true });
  for (const [id, { text, shared }] of kept) {
    mkdirSync(`${FOLDER}/${id.split("/")[0]}`, { recursive: true });
    writeFileSync(pathOf(id), text);
    for (const [hash, long] of shared) writeFileSync(`${SHARED}/${hash}.txt`, long);
  }
}
