import { readFileSync } from "node:fs";
import { fileExhibitOf } from "@/lib/export/files/file-exhibit";
import { fileExportPage } from "@/lib/export/files/file-export-page";
import { GROUND_FILES, type GroundFiles, groundPaths } from "@/lib/export/files/ground-paths";
import { linkedExhibit } from "@/lib/export/files/linked-exhibit";
import { paintRows } from "@/lib/export/files/paint-rows";
import { readSample } from "@/lib/export/files/sample-file";
import { paintMapSheet } from "@/lib/export/page/paint-map-sheet";
import { paintSheet } from "@/lib/export/page/paint-sheet";
import { parseFileLink } from "@/lib/files/view/file-link";
import { inThemes, type Picture } from "./picture";

const PAGE = "https://atlas.example.org/own-data";
const KINDS = ["drone", "rocket", "mortar"];
/** Sixty made-up rows about three points, at fixed places and days. */
const CSV = [
  "date,lat,lon,kind,note",
  ...Array.from({ length: 60 }, (_, row) => {
    const day = String(1 + (row % 28)).padStart(2, "0");
    const [lat, lon] = [33 + (row % 3) * 1.1 + (row % 7) * 0.05, 39 + (row % 3) * 1.6 + (row % 5) * 0.07];
    return `2024-01-${day},${lat.toFixed(3)},${lon.toFixed(3)},${KINDS[row % 3]},row ${row}`;
  }),
].join("\n");

const LINKS: Readonly<Record<string, string>> = {
  whole: "#file=sample.csv&span=until&on=2024-01-28",
  window: "#file=sample.csv&on=2024-01-20",
  filtered: "#file=sample.csv&on=2024-01-28&span=until&not=kind:rocket&q=row 1",
};

/** Export pages of a reader's file. */
export async function filePictures(): Promise<Picture[]> {
  const files = Object.fromEntries(
    GROUND_FILES.map((name) => [name, JSON.parse(readFileSync(`public/basemap/${name}.json`, "utf8"))]),
  ) as unknown as GroundFiles; // the names are those of the type
  const paths = groundPaths(files);
  const reading = await readSample(`${CSV}\n`);
  const exhibitAt = async (hash: string) => {
    const read = parseFileLink(hash);
    if (!read) throw new Error(hash);
    return fileExhibitOf(await linkedExhibit(reading, read.link, PAGE));
  };
  const rows = async (...given: Parameters<typeof paintRows>) => paintRows(...given);
  return Object.entries(LINKS).flatMap(([name, hash]) => [
    ...inThemes("file-export", name, async (theme) => {
      const options = { shape: "wide", theme, words: null } as const;
      return (await paintSheet(fileExportPage(await exhibitAt(hash), paths, rows), options)).svg;
    }),
    ...inThemes("file-document", name, async (theme) => {
      const page = fileExportPage(await exhibitAt(hash), paths, rows);
      return (await paintMapSheet(page, theme, { widthPx: 1100, heightPx: 790 })).svg;
    }),
  ]);
}
