import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const TYPES = "[Content_Types].xml";
/** Packed hard already. */
const PICTURES = /\.png$/;

/** A presentation without mentions of parts that are not in it (the library names a slide master for each slide), packed. */
export function tidyPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const types = files[TYPES];
  if (types === undefined) throw new Error("the presentation was not written whole");
  const kept = strFromU8(types).replaceAll(
    /<Override PartName="\/([^"]+)"[^>]*\/>/g,
    (override, name: string) => (name in files ? override : ""),
  );
  return zipSync(
    Object.fromEntries(
      Object.entries({ ...files, [TYPES]: strToU8(kept) }).map(([name, data]) => [
        name,
        [data, { level: PICTURES.test(name) ? 0 : 6 }],
      ]),
    ),
  );
}
