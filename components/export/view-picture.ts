import type { Dataset } from "@/lib/dataset/dataset";
import type { Lang } from "@/lib/domain/shapes/lang";
import type { SheetTheme } from "@/lib/export/page/sheet-colours";
import { toolsWords } from "@/lib/messages/rooms";
import type { View } from "@/lib/view/view";
import { firstEntry } from "./content/export-choices";
import { contentOf } from "./content/export-content";
import { ExportFailure, failureText } from "./content/export-failure";
import { pictureFormat } from "./formats/picture-format";

/** The picture that the dialog would save of a view, as it is chosen there at first: a PNG, 16:9. Rejects with a sentence in the reader's language. */
export async function viewPicture(
  view: View,
  dataset: Dataset | undefined,
  theme: SheetTheme,
  lang: Lang,
): Promise<File> {
  const { exporting: words } = await toolsWords.load(lang);
  try {
    return await made(view, dataset, theme, lang);
  } catch (error) {
    throw new Error(failureText(error, words));
  }
}

async function made(view: View, dataset: Dataset | undefined, theme: SheetTheme, lang: Lang): Promise<File> {
  const content = contentOf({ type: "view", view }, dataset, window.location.origin, lang);
  if (!content) throw new ExportFailure("no-dataset");
  const entry = firstEntry(content, theme);
  const why = await pictureFormat.prepare(content, entry);
  const job = pictureFormat.job(content, entry);
  if (why !== null || typeof job === "string") throw new Error(why ?? String(job));
  const { name, blob } = await job(() => undefined, new AbortController().signal);
  return new File([blob], name, { type: "image/png" });
}
