import { atlasPictures } from "./atlas-pictures";
import { chartPictures } from "./chart-pictures";
import { filePictures } from "./file-pictures";
import { ladderPictures } from "./ladder-pictures";
import { partPictures } from "./part-pictures";
import type { Picture } from "./picture";

/** Every picture of the gallery, subject by subject. */
export async function allPictures(): Promise<Picture[]> {
  return [
    ...atlasPictures(),
    ...partPictures(),
    ...chartPictures(),
    ...ladderPictures(),
    ...(await filePictures()),
  ];
}
