import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebian } from "./install-debian.mjs";

/** Programs that open exported files, and the Debian packages that they come in. */
const PACKAGES = {
  pdftotext: "poppler-utils",
  pdftoppm: "poppler-utils",
  ffmpeg: "ffmpeg",
  ffprobe: "ffmpeg",
  zbarimg: "zbar-tools",
  soffice: "libreoffice-impress",
};

const onPath = (name) => {
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    "/Applications/LibreOffice.app/Contents/MacOS",
  ];
  return folders.some((folder) => existsSync(join(folder, name)));
};

/**
 * Installs the programs with which the tests open exported files, where they are missing, this is Debian and we are root (about
 * a minute). The tests that need one that is still missing fail and say which package holds it.
 */
export function findExportPrograms() {
  const missing = Object.entries(PACKAGES).filter(([name]) => !onPath(name));
  const packages = [...new Set(missing.map(([, name]) => name))];
  if (packages.length > 0) installDebian(packages, { lean: true });
}
