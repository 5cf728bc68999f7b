import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";

const WEIGHTS = [400, 500, 600];
const SUBSETS = [
  ["ibm-plex-sans", "latin"],
  ["ibm-plex-sans", "latin-ext"],
  ["ibm-plex-sans-arabic", "arabic"],
] as const;

/** Copies the faces that the map's labels use, with their licences, from the app's own font packages to `target`. */
export function copyFonts(projectRoot: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const [family, subset] of SUBSETS) {
    const from = join(projectRoot, "node_modules/@fontsource", family);
    for (const weight of WEIGHTS) {
      const file = `${family}-${subset}-${weight}-normal.woff2`;
      copyFileSync(join(from, "files", file), join(target, file));
    }
    copyFileSync(join(from, "LICENSE"), join(target, `LICENSE-${family}.txt`));
  }
}
