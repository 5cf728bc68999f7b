import type { Dataset } from "@/lib/dataset/dataset";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import type { View } from "@/lib/view/view";
import { firstEntry } from "./content/export-choices";
import { contentOf } from "./content/export-content";
import { pictureFormat } from "./formats/picture-format";

/** The picture that the dialog would save of a view, as it is chosen there at first: a PNG, 16:9. Rejects with a sentence. */
export async function viewPicture(
  view: View,
  dataset: Dataset | undefined,
  theme: SheetTheme,
): Promise<File> {
  const content = contentOf({ type: "view", view }, dataset, window.location.origin);
  if (!content) throw new Error("The dataset is still on its way.");
  const entry = firstEntry(content, theme);
  const why = await pictureFormat.prepare(content, entry);
  const job = pictureFormat.job(content, entry);
  if (why !== null || typeof job === "string") throw new Error(why ?? String(job));
  const { name, blob } = await job(() => undefined, new AbortController().signal);
  return new File([blob], name, { type: "image/png" });
}
