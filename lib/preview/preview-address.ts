import type { Dataset } from "@/lib/dataset/dataset";
import { linkContextOf } from "@/lib/scene/origins/link-context-of";
import { parseView, printView } from "@/lib/view/address/codec";
import { comparisonOf, parseComparison, printComparison } from "@/lib/view/address/comparison";
import { keepEndOfRelease } from "@/lib/view/address/keep-end-of-release";
import { inLang, langOf } from "@/lib/view/address/lang-of";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import type { View } from "@/lib/view/view";
import { sitePage } from "./site-page";

/** Raise it when the images change though the dataset does not: it is part of their addresses. */
const DESIGN = 3;

/** The part of a preview image's address that changes whenever the image may. */
export function previewVersion({ version }: Pick<Dataset, "version">): string {
  return `${version}.${DESIGN}`;
}

/** Where the preview image of a page of this site lies, from the path on; the same for all addresses that look the same. */
export function previewAddress(dataset: Dataset, pageAddress: string): string {
  const key = pictureKey(dataset, pageAddress);
  return `/preview/${previewVersion(dataset)}${key === "/" ? "" : key}`;
}

/**
 * A page's address without what its picture does not show, in canonical order: pages with one key have one picture. Where there is no
 * page, that of the first view.
 */
export function pictureKey(dataset: Dataset, pageAddress: string): string {
  const [asked = "/", search = ""] = pageAddress.split(/\?(.*)/s);
  const pathname = sitePage(dataset, asked) ?? "/";
  if (pathname === "/compare") {
    const { a, b } = parseComparison(search, linkContextOf(dataset)).comparison;
    return printComparison(comparisonOf(shown(a), shown(b)));
  }
  if (pathname !== "/" && !pathname.startsWith("/on/")) return inLang(pathname, langOf(pageAddress));
  const { view } = parseView(pathname, search, linkContextOf(dataset));
  return printView(shown(keepEndOfRelease(view)));
}

function shown(view: View): View {
  const { day, span, filters, selected, camera, hiddenLayers, extras, known, lang, theme } = view;
  return { ...DEFAULT_VIEW, day, span, filters, selected, camera, hiddenLayers, extras, known, lang, theme };
}
