import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const WEIGHTS = [400, 500, 600];
/** Weights of exported files, whose makers read WOFF and not WOFF2. */
const EXPORT_WEIGHTS = [400, 600];
const SUBSETS = [
  ["ibm-plex-sans", "latin"],
  ["ibm-plex-sans", "latin-ext"],
  ["ibm-plex-sans-arabic", "arabic"],
] as const;

/** Copies the faces that the map's labels and exported files use, with their licences, from the app's own font packages to `target`. */
export function copyFonts(projectRoot: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const [family, subset] of SUBSETS) {
    const from = join(projectRoot, "node_modules/@fontsource", family);
    const files = [
      ...WEIGHTS.map((weight) => `${family}-${subset}-${weight}-normal.woff2`),
      ...EXPORT_WEIGHTS.map((weight) => `${family}-${subset}-${weight}-normal.woff`),
    ];
    for (const file of files) copyFileSync(join(from, "files", file), join(target, file));
    copyFileSync(join(from, "LICENSE"), join(target, `LICENSE-${family}.txt`));
  }
}
